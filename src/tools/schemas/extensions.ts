import { dynamicList, dynamicProperties, dynamicSchema, dynamicValues } from './dynamic-extensions';
import {
  alsoAllowed,
  anything,
  choice,
  described,
  flag,
  listOf,
  type Members,
  named,
  ofType,
  open,
  reportedBy,
  type Schema,
  text,
} from './parts';

const visibility = described(
  'How prominently makers see this.',
  alsoAllowed(
    [''],
    choice({
      important: 'Always shown, before everything else.',
      advanced: 'Hidden behind "Show advanced options".',
      internal: 'Never shown; the value comes from a default, a policy or a script.',
      none: 'Shown in the normal place, as if nothing were said.',
    }),
  ),
);

const summary = described(
  'Title of the field as makers see it: a few words, each with a capital letter.',
  text,
);

const enumValues = described(
  'Names makers see instead of the values of "enum".',
  listOf(
    open({
      value: described('A value of "enum".', anything),
      displayName: reportedBy('extension/capabilities', described('What makers see for it.', text)),
    }),
  ),
);

/** Extensions of whatever is typed: parameters, schemas and headers. */
export const valueExtensions: Members = {
  'x-ms-summary': summary,
  'x-ms-visibility': visibility,
  'x-ms-dynamic-values': dynamicValues,
  'x-ms-dynamic-list': dynamicList,
  'x-ms-dynamic-schema': dynamicSchema,
  'x-ms-dynamic-properties': dynamicProperties,
  'x-ms-dynamic-tree': described('Lets makers pick from a tree, such as folders.', {
    ...open({ settings: { type: 'object' }, open: { type: 'object' }, browse: { type: 'object' } }),
  }),
  'x-ms-enum-values': enumValues,
  'x-ms-editor': described('Editor for the value, such as "code".', text),
  'x-ms-editor-options': described('Settings of that editor.', { type: 'object' }),
  'x-ms-test-value': described('Value that automatic tests send.', anything),
  'x-ms-notification-url': described(
    'The platform writes the callback URL of the webhook into this property.',
    flag,
  ),
  'x-ms-url-encoding': described(
    'How often the value is encoded in the path.',
    choice({ single: 'Once.', double: 'Twice; needed where values may contain a slash.' }),
  ),
  'x-ms-media-kind': described('Kind of media in the value, such as "image".', text),
};

/** Extensions of an operation. */
export const operationExtensions: Members = {
  'x-ms-summary': reportedBy('extension/unknown', text),
  'x-ms-visibility': reportedBy('operation/visibility', visibility),
  'x-ms-trigger': reportedBy(
    'extension/trigger',
    described(
      'Makes the operation a trigger.',
      choice({
        single: 'One event at a time, as a webhook delivers it.',
        batch: 'A list of events, as polling returns it.',
      }),
    ),
  ),
  'x-ms-trigger-hint': described('One sentence on how to set the trigger off for a test.', text),
  'x-ms-trigger-metadata': described('More about a trigger, for tools.', { type: 'object' }),
  'x-ms-pageable': described(
    'The response is one page; the platform follows the link to the next.',
    open({
      nextLinkName: reportedBy(
        'extension/capabilities',
        described('Member of the response with the address of the next page.', text),
      ),
    }),
  ),
  'x-ms-api-annotation': described(
    'Version and state of the operation.',
    open({
      family: described('Name all versions of the operation share.', text),
      revision: described('Number of this version, counted from 1.', { type: 'integer' }),
      status: reportedBy(
        'extension/annotation',
        described(
          'State of release.',
          choice({ Production: 'For everyone.', Preview: 'Marked as preview.' }),
        ),
      ),
      replacement: described(
        'Operation to use instead of this deprecated one.',
        open({
          api: described('Name of its connector.', text),
          operationId: described('Its operationId.', text),
        }),
      ),
    }),
  ),
  'x-ms-capabilities': described(
    'Special abilities of the operation.',
    open({
      chunkTransfer: reportedBy('extension/capabilities', described('Large content is sent in parts.', flag)),
    }),
  ),
  'x-ms-no-generic-test': described('Leaves the operation out of automatic tests.', flag),
  'x-ms-operation-context': described('Data for simulating the operation.', { type: 'object' }),
  'x-ms-safe-operation': described('A POST that changes nothing.', flag),
  'x-ms-require-user-confirmation': described('Agents ask the user before they call the operation.', flag),
};

/** Extensions of the document. */
export const rootExtensions: Members = {
  'x-ms-connector-metadata': described(
    'Website, privacy policy and categories of the connector.',
    // Entries are judged one by one by the rules of the area "metadata".
    {
      type: 'array',
      items: reportedBy(
        'metadata/required',
        open({
          propertyName: described(
            'Which of the three facts this is.',
            choice({
              Website: 'Address of the website of the service.',
              'Privacy policy': 'Address of its privacy policy.',
              Categories: 'One to three categories, separated by semicolons.',
            }),
          ),
          propertyValue: described('The address, or the categories.', text),
        }),
      ),
      reportedBy: 'metadata/required',
    },
  ),
  'x-ms-capabilities': described(
    'Special abilities of the connector.',
    open({
      testConnection: described(
        'Operation that shows whether a new connection works.',
        open({
          operationId: reportedBy('extension/capabilities', described('Its operationId.', text)),
          parameters: described('Literal values for its parameters.', { type: 'object' }),
        }),
      ),
    }),
  ),
  'x-ms-keywords': described('Words people search the connector by.', listOf(text)),
};

/** What a webhook sends; beside the operations of its path. Without an object as its schema, extension/webhook speaks up. */
export const notificationContent = (schema: Schema): Schema => ({
  ...described(
    'What the service sends to the callback URL.',
    open({ description: text, schema: ofType('object', schema, {}), headers: named(anything) }),
  ),
  reportedBy: { type: 'extension/webhook' },
});
