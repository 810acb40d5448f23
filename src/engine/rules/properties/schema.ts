import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import type { JsonNode } from '../../json/node';
import type { Connector } from '../../model/connector';
import type { PropertiesModel } from '../../model/properties-model';
import { propertiesFaults } from '../../schemas/faults';
import { schemaDetails, schemaMessages } from '../../schemas/report';
import { quoted } from '../../words/quoted';

const schema = 'properties/schema';
const capabilities = 'properties/capabilities';
const known: ReadonlySet<string> = new Set([
  'actions',
  'triggers',
  'cloud',
  'gateway',
  'blob',
  'composite',
  'tabular',
  'fileSystem',
]);
/** Members whose own rules report another spelling of their names. */
const reportedElsewhere: ReadonlySet<string> = new Set(['publisher', 'stackowner', 'iconbrandcolor']);

export default defineRule('properties/schema', {
  needs: ['properties'],
  messages: {
    type: { check: schema, severity: 'error', ...schemaMessages.type },
    missing: {
      check: schema,
      severity: 'error',
      says: 'The file has no {expected}, which holds everything else.',
      help: 'Add {expected} as an object and put the members into it.',
    },
    unknown: {
      check: schema,
      says: '{place} is no member of {owner}, so nothing reads it.',
      help: 'Correct its spelling, or remove it.',
    },
    misplaced: {
      check: schema,
      says: '{place} stands beside "properties", where nothing reads it.',
      help: 'Move it into "properties", or remove it.',
    },
    repeated: {
      check: capabilities,
      says: 'The capability {value} is listed twice.',
      help: 'Remove one of the two.',
    },
    unknownCapability: {
      check: capabilities,
      says: 'The capability {value} is not known.',
      help: 'Use known ones such as "actions", or leave the list empty.',
    },
    noTriggers: {
      check: capabilities,
      says: 'The connector has triggers, but its capabilities name only actions.',
      help: 'Add "triggers" to the list, or leave it empty.',
    },
  },
  check(context) {
    const { properties, report } = context;
    const { doc, root } = properties;
    for (const fault of propertiesFaults(doc)) {
      const details = schemaDetails(doc, fault);
      if (fault.kind === 'type' || fault.kind === 'missing') report(fault.kind, details);
      else if (fault.kind === 'unknown' && fault.node.parent === root) report('misplaced', details);
      else if (fault.kind === 'unknown' && !isOtherSpelling(properties, fault.node))
        report('unknown', details);
    }
    reportCapabilities(context);
  },
});

function isOtherSpelling(properties: PropertiesModel, node: JsonNode): boolean {
  const name = node.key?.text.toLowerCase() ?? '';
  if (!reportedElsewhere.has(name)) return false;
  const right = properties.properties?.members.some(
    ({ key }) => key !== undefined && key.text !== node.key?.text && key.text.toLowerCase() === name,
  );
  return right !== true;
}

function reportCapabilities({
  connector,
  properties,
  report,
}: RuleContext<'repeated' | 'unknownCapability' | 'noTriggers'>): void {
  const { doc } = properties;
  const list = properties.get('capabilities');
  if (list === undefined || !list.isArray) return;
  const seen = new Set<string>();
  for (const item of list.items) {
    if (item.text === undefined) continue;
    const details = { at: doc.value(item), data: { value: quoted(item.text) } };
    if (seen.has(item.text)) report('repeated', { ...details, subject: 'repeated' });
    else if (!known.has(item.text)) report('unknownCapability', details);
    seen.add(item.text);
  }
  const onlyActions = seen.has('actions') && seen.size === 1;
  if (onlyActions && hasTriggers(connector)) report('noTriggers', { at: doc.key(list), subject: 'triggers' });
}

function hasTriggers({ definition }: Connector): boolean {
  const operations = definition?.operations ?? [];
  return operations.some(({ node }) => node.get('x-ms-trigger') !== undefined);
}
