import { described, open, reportedBy, text } from './parts';

/** What is handed to the operation that a dynamic extension calls. */
const callArguments = described(
  'Values for the parameters of that operation: a literal, or {"parameter": "name"} to take what the maker chose.',
  { type: 'object' },
);

const calledOperation = reportedBy(
  'extension/dynamic',
  described('operationId of the operation to call.', text),
);

/** Fetches a drop-down list of a parameter at run time. */
export const dynamicValues = described(
  'Fills a drop-down list: calls an operation of this connector and shows what it returns.',
  open({
    operationId: calledOperation,
    parameters: callArguments,
    capability: described('Built-in picker to use instead of an operation.', text),
    builtInOperation: described('Built-in operation to use instead of one of yours.', text),
    'value-collection': described(
      'Path to the array in the response; leave it out when the response is the array.',
      text,
    ),
    'value-path': described('Member of each element that is sent as the value.', text),
    'value-title': described('Member of each element that makers see.', text),
  }),
);

/** Fetches a drop-down list, inside bodies too at run time. */
export const dynamicList = described(
  'Fills a drop-down list, also from values inside a body; write it beside "x-ms-dynamic-values".',
  open({
    operationId: calledOperation,
    parameters: described(
      'Values for the parameters of that operation: {"value": …} or {"parameterReference": "body/name"}.',
      { type: 'object' },
    ),
    itemsPath: described('Path to the array in the response.', text),
    itemValuePath: described('Path to the value in each element.', text),
    itemTitlePath: described('Path to the title in each element.', text),
    itemFullTitlePath: described('Path to the longer title in each element.', text),
  }),
);

/** Fetches the shape of a value at run time. */
export const dynamicSchema = described(
  'Fetches the shape of this value at run time from an operation that returns a schema.',
  open({
    operationId: calledOperation,
    parameters: callArguments,
    'value-path': described('Member of the response that holds the schema.', text),
  }),
);

/** Fetches the shape of a value, inside bodies too at run time. */
export const dynamicProperties = described(
  'Fetches the shape of this value at run time, also from values inside a body; write it beside "x-ms-dynamic-schema".',
  open({
    operationId: calledOperation,
    parameters: callArguments,
    itemValuePath: described('Path to the schema in the response.', text),
  }),
);
