import lists from '../../engine/data/lists.json' with { type: 'json' };
import {
  anything,
  choice,
  described,
  dispatch,
  flag,
  listOf,
  type Members,
  named,
  open,
  ref,
  reportedBy,
  type Schema,
  text,
} from './parts';

/** Some exports write flags and numbers as text. */
const flagOrText: Schema = { type: ['boolean', 'string'] };
/** What is entered after import is null in some published connectors. */
const textOrNull: Schema = { type: ['string', 'null'] };
const texts: Members = {
  displayName: described('Title of the field.', text),
  description: described('What to enter, in a sentence.', text),
  tooltip: described('Hint shown on the field, such as "Provide your API key".', text),
};
const byUi = (schema: Schema) => reportedBy('auth/parameter-ui', schema);
const uiTexts = Object.fromEntries(Object.entries(texts).map(([name, schema]) => [name, byUi(schema)]));

const constraints = described(
  'How the field behaves.',
  open({
    required: described('Whether a value must be given: "true" or "false".', flagOrText),
    clearText: described('Whether the value can be read while it is typed; false for secrets.', flagOrText),
    hidden: described('Whether the field is left out of the dialog.', flagOrText),
    tabIndex: described('Position of the field, counted from 1.', { type: ['integer', 'string'] }),
    default: described('Value the field starts with.', anything),
    allowedValues: described(
      'Choices of a drop-down list.',
      listOf(
        open({
          text: described('What users see.', text),
          value: described('What is stored.', anything),
        }),
      ),
    ),
    capability: described('Where the field is shown, such as ["gateway"].', { type: ['array', 'string'] }),
  }),
);

const uiDefinition = described('Texts and behavior of the field in the dialog for a new connection.', {
  ...open({ ...uiTexts, constraints, schema: { type: 'object' } }),
  reportedBy: { type: 'auth/parameter-ui' },
});

/** Custom parameters of OAuth settings: each an object that holds its value. */
function custom(members: Readonly<Record<string, string>>, needed: readonly string[]): Schema {
  const value = open({ value: described('The value itself.', anything) });
  const properties = Object.entries(members).map(([name, hint]) => [
    name,
    {
      ...described(hint, value),
      ...(needed.includes(name) ? { reportedBy: { type: 'auth/oauth-settings' } } : {}),
    },
  ]);
  return open({ customParameters: named(value, { properties: Object.fromEntries(properties) }) });
}

const provider = {
  oauth2: 'OAuth 2.0 with fixed endpoints.',
  oauth2generic: 'OAuth 2.0 with templates for endpoints, queries and bodies.',
  oauth2pkce: 'OAuth 2.0 with proof key for code exchange.',
  aad: 'Microsoft Entra ID, with a client secret.',
  aadcertificate: 'Microsoft Entra ID, with a certificate.',
  facebook: 'Facebook.',
};
const entra = {
  loginUri: 'Address of the sign-in, usually https://login.microsoftonline.com.',
  tenantId: 'Tenant that signs in, or "common".',
  resourceUri: 'Resource the token is for.',
  enableOnbehalfOfLogin: 'Whether sign-in on behalf of another user is possible.',
};

/** How users sign in with OAuth, by identity provider. */
export const oAuthSettings: Schema = {
  ...open({
    identityProvider: reportedBy(
      'auth/oauth-settings',
      described('Who signs the user in.', choice(provider)),
    ),
    clientId: described('Id of the application that you registered with the provider.', textOrNull),
    clientSecret: described('Never part of a submission; entered after import.', textOrNull),
    scopes: described('Scopes asked for.', listOf(text)),
    redirectMode: {
      ...described(
        'Address the provider sends users back to.',
        choice({
          GlobalPerConnector: 'One of its own for every connector; current practice.',
          Global: 'The same for all connectors.',
          Direct: 'Straight to the environment.',
        }),
      ),
      reportedBy: { enum: 'auth/oauth-redirect' },
    },
    redirectUrl: reportedBy(
      'auth/oauth-redirect',
      described('The address itself; allow it in your application.', {
        type: 'string',
        examples: lists.redirectUrls,
      }),
    ),
    properties: described(
      'More settings of the sign-in.',
      open({ IsFirstParty: flagOrText, IsOnbehalfofLoginSupported: flag }),
    ),
    customParameters: described('Endpoints and other values the provider needs.', { type: 'object' }),
  }),
  ...dispatch('identityProvider', [
    [
      ['oauth2', 'oauth2pkce'],
      custom(
        {
          authorizationUrl: 'Address where users sign in.',
          tokenUrl: 'Address that hands out tokens.',
          refreshUrl: 'Address that renews tokens; often the same.',
        },
        ['authorizationUrl', 'tokenUrl', 'refreshUrl'],
      ),
    ],
    [
      ['oauth2generic'],
      custom(
        {
          authorizationUrlTemplate: 'Address where users sign in.',
          authorizationUrlQueryStringTemplate: 'Query of that address.',
          tokenUrlTemplate: 'Address that hands out tokens.',
          tokenUrlQueryStringTemplate: 'Query of that address.',
          tokenBodyTemplate: 'Body sent to it.',
          refreshUrlTemplate: 'Address that renews tokens.',
          refreshUrlQueryStringTemplate: 'Query of that address.',
          refreshBodyTemplate: 'Body sent to it.',
        },
        ['authorizationUrlTemplate', 'tokenUrlTemplate', 'refreshUrlTemplate'],
      ),
    ],
    [['aad', 'aadcertificate'], custom(entra, ['resourceUri'])],
  ]),
};

/** One thing users enter for a connection. */
export const connectionParameter: Schema = {
  ...open({
    type: {
      ...described(
        'Kind of the value.',
        choice({
          string: 'Text that may be shown.',
          securestring: 'A secret, such as a key or a password.',
          oauthSetting: 'Sign-in with OAuth, described by "oAuthSettings".',
          gatewaySetting: 'An on-premises data gateway.',
          int: 'A whole number.',
          bool: 'True or false.',
        }),
      ),
      reportedBy: { enum: 'auth/parameter-ui' },
    },
    uiDefinition,
    defaultValue: anything,
    metadata: { type: 'object' },
  }),
  ...dispatch('type', [
    [['oauthSetting'], open({ oAuthSettings: described('How users sign in.', ref('oAuthSettings')) })],
    [
      ['gatewaySetting'],
      open({ gatewaySettings: described('What the gateway connects to.', { type: 'object' }) }),
    ],
  ]),
};

/** Several ways to sign in. */
export const parameterSets: Schema = open({
  uiDefinition: open({ displayName: text, description: text }),
  values: listOf(
    open({
      name: described('Name of the set.', text),
      uiDefinition: open({ displayName: text, description: text }),
      parameters: named(ref('connectionParameter')),
      metadata: { type: 'object' },
    }),
  ),
});
