import { defineRule } from '../../define-rule';
import { suggest } from '../../fix';
import { insertMember, replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { PropertiesModel } from '../../model/properties-model';
import { isFilled, trimWhiteSpace } from '../../words/code-points';
import { grouped } from '../../words/grouped';
import { norm } from '../../words/norm';
import { productNamesIn } from '../../words/product-names';
import { quoted } from '../../words/quoted';
import { nameOf, parametersOf } from './_connection';

const visibleTypes = ['string', 'securestring', 'int', 'bool'];
const types = [...visibleTypes, 'gatewaySetting', 'oauthSetting'];
const members = ['displayName', 'description', 'tooltip'] as const;

export default defineRule('auth/parameter-ui', {
  needs: ['properties'],
  messages: {
    type: {
      severity: 'error',
      says: 'The connection parameter {name} has the unknown type {value}.',
      help: `Use one of ${types.join(', ')}.`,
    },
    noTexts: {
      says: 'The connection parameter {name} has no "uiDefinition".',
      help: 'Give it a display name, a description and a tooltip.',
    },
    missing: {
      says: 'The connection parameter {name} has no "{member}".',
      help: 'Tell the user in "{member}" what to enter.',
    },
    blank: {
      says: 'The "{member}" of the connection parameter {name} is empty.',
      help: 'Tell the user in "{member}" what to enter.',
    },
    product: {
      severity: 'error',
      says: 'The "{member}" of the connection parameter {name} contains the Power Platform product name {product}.',
      help: 'Leave the product name out.',
    },
  },
  check({ properties, report }) {
    const { doc } = properties;
    for (const parameter of parametersOf(properties)) {
      const name = nameOf(parameter);
      const type = parameter.get('type');
      if (type?.text !== undefined && !types.includes(type.text)) {
        report('type', { at: doc.value(type), data: { name, value: quoted(type.text) }, subject: 'type' });
      }
      if (!isVisible(parameter)) continue;
      const ui = parameter.get('uiDefinition');
      if (!ui?.isObject) {
        report('noTexts', {
          at: ui === undefined ? doc.missingIn(parameter, 'uiDefinition') : doc.spot(ui),
          data: { name },
        });
        continue;
      }
      for (const member of members) {
        // Parameter sets may keep their texts in "schema".
        const node =
          [ui.get(member), ui.get('schema', member)].find((one) => isFilled(one?.text)) ?? ui.get(member);
        if (!isFilled(node?.text)) {
          report(node === undefined ? 'missing' : 'blank', {
            at: node === undefined ? doc.missingIn(ui, member) : doc.spot(node),
            data: { name, member },
            subject: member,
            ...(member === 'tooltip' ? { severity: 'info', fixes: tooltip(properties, ui) } : {}),
          });
        } else if (node !== undefined) {
          const hits = productNamesIn(node.text).filter(({ list }) => list !== 'PP3');
          for (const [subject, [{ from, name: product, to }]] of grouped(hits, (hit) => norm(hit.name))) {
            report('product', {
              at: doc.within(node, from, to),
              data: { name, member, product: quoted(product) },
              subject: `${member} ${subject}`,
            });
          }
        }
      }
    }
  },
});

/** A user sees the parameter: of a plain type, not hidden, and no part of an OAuth parameter (`token:tenantId`). */
function isVisible(parameter: JsonNode): boolean {
  const hidden = parameter.get('uiDefinition', 'constraints', 'hidden');
  return (
    visibleTypes.includes(parameter.get('type')?.text ?? '') &&
    hidden?.text !== 'true' &&
    hidden?.value !== true &&
    !(parameter.key?.text ?? '').includes(':')
  );
}

function tooltip({ doc }: PropertiesModel, ui: JsonNode) {
  const name = trimWhiteSpace(ui.get('displayName')?.text ?? '');
  if (name === '') return [];
  const text = `Provide your ${name}`;
  const old = ui.get('tooltip');
  return [
    suggest(`Write ${quoted(text)}`, () =>
      old === undefined
        ? insertMember(doc, ui, 'tooltip', text, 'description')
        : replaceValue(doc, old, text),
    ),
  ];
}
