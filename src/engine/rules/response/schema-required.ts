import { defineRule } from '../../define-rule';
import type { Operation } from '../../model/operation';
import { isBodiless, isSuccess } from './_codes';

const says =
  'Neither a 200 nor a 201 response of {operation} has a schema, so later steps cannot use its output.';

export default defineRule('response/schema-required', {
  needs: ['definition'],
  messages: {
    missing: { says, help: 'Describe in a schema what a successful call returns.' },
    bodiless: {
      severity: 'info',
      says,
      help: 'Keep it so if the service returns nothing; otherwise describe the output in a schema.',
    },
  },
  check({ definition, report }) {
    for (const operation of definition.operations) {
      const responses = operation.node.get('responses');
      if (operation.internal || responses === undefined || operation.responses.length === 0) continue;
      if (operation.pathItem.get('x-ms-notification-content') !== undefined || hasOutput(operation)) continue;
      report(returnsNothing(operation) ? 'bodiless' : 'missing', {
        at: definition.doc.key(responses),
        data: { operation: operation.label },
      });
    }
  },
});

/** True also where a reference leads nowhere: what it stands for is not known. */
function hasOutput({ responses }: Operation): boolean {
  return responses.some(
    ({ code, node }) =>
      (code === '200' || code === '201') && (node === undefined || node.get('schema') !== undefined),
  );
}

function returnsNothing({ method, responses }: Operation): boolean {
  const successes = responses.filter(({ code }) => isSuccess(code));
  const bodiless = successes.length > 0 && successes.every(({ code }) => isBodiless(code));
  return bodiless || method === 'delete' || method === 'head';
}
