import lists from '../../engine/data/lists.json' with { type: 'json' };
import { valueExtensions } from './extensions';
import { officialMembers } from './official';
import {
  choice,
  closed,
  described,
  dispatch,
  flag,
  type Members,
  ref,
  reportedBy,
  type Schema,
  text,
} from './parts';

/** Types of single values, in a few words. */
export const typeWords = {
  string: 'Text; also dates, by "format".',
  integer: 'A whole number.',
  number: 'A number.',
  boolean: 'True or false.',
  array: 'A list; "items" describes its elements.',
};
const simpleType = {
  ...described('Type of the value.', choice(typeWords)),
  reportedBy: { enum: 'schema/structure' },
};
/** The member "format". */
export const format = { ...text, examples: [...lists.formats] };
const separators = {
  csv: 'Separated by commas.',
  ssv: 'Separated by blanks.',
  tsv: 'Separated by tabs.',
  pipes: 'Separated by vertical bars.',
};
const collection = described(
  'How the elements of a list are written one after the other.',
  choice(separators),
);
/** The same for parameters that may come more than once. */
export const repeatable = described(
  collection.description as string,
  choice({ ...separators, multi: 'The parameter is repeated for every element.' }),
);

/** Members of a typed value other than its place, the same for parameters, their items and headers. */
const valueMembers: Members = {
  ...officialMembers('queryParameterSubSchema'),
  type: simpleType,
  format,
  items: ref('items'),
  collectionFormat: collection,
  ...valueExtensions,
};
const { in: _in, name: _name, required: _required, allowEmptyValue: _empty, ...ofElements } = valueMembers;
/** Members of elements and headers, which have no place of their own. */
export const elementMembers: Members = ofElements;

/** Members of every parameter. */
export const common: Members = {
  name: described('Name the service knows the parameter by.', text),
  in: described(
    'Where the value is sent.',
    choice({
      query: 'After the question mark of the address.',
      path: 'In place of {name} in the path.',
      header: 'As a header.',
      body: 'As the body, described by "schema".',
      formData: 'As a field of a form.',
    }),
  ),
  // Internal parameters may lack texts, so that nobody minds what stands there.
  description: reportedBy(
    'parameter/description-required',
    described('Full sentence that tells makers what to enter.', text),
  ),
  'x-ms-summary': reportedBy('parameter/summary-required', valueExtensions['x-ms-summary'] as Schema),
  required: described('Whether makers must give a value.', flag),
};

/** A parameter, by where it is sent. */
export const parameter: Schema = {
  type: 'object',
  required: ['name', 'in'],
  properties: { name: common.name, in: common.in },
  ...dispatch('in', [
    [['body'], ref('bodyParameter')],
    [['query', 'formData'], ref('repeatableParameter')],
    [['path'], ref('pathParameter')],
    [['header'], ref('headerParameter')],
  ]),
};

/** A parameter that is sent as plain text. */
export function valueParameter(more: Members): Schema {
  // A "schema" here, and a "type" beside the schema of a body, are reported by parameter/structure.
  const schema = reportedBy('parameter/structure', {});
  const { allowEmptyValue: _allow, ...members } = valueMembers;
  return closed('a parameter', { ...members, ...common, ...more, schema });
}
