import lists from '../../engine/data/lists.json' with { type: 'json' };
import {
  anything,
  choice,
  described,
  dispatch,
  listOf,
  type Members,
  open,
  reportedBy,
  type Schema,
  text,
} from './parts';

/** What each template does. */
const purposes: Readonly<Record<string, string>> = {
  convertarraytoobject: 'Turns an array into an object with one member per element.',
  convertobjecttoarray: 'Turns an object into an array with one element per member.',
  dynamichosturl: 'Sends requests to a host that is put together from connection parameters.',
  encodepropertyvalue: 'Encodes the value of a property for use in an address.',
  pollingtrigger: 'Makes a trigger ask for new items again and again.',
  routerequesttoendpoint: 'Sends a request to another path, and with another method, than the one described.',
  setheader: 'Adds a header to the request or the response.',
  setproperty: 'Sets a property of the body.',
  setqueryparameter: 'Adds a value to the query of the request.',
  setvaluefromurl: 'Fetches a value from another address and uses it in the request.',
  stringreplace: 'Replaces text in the value of a property.',
  stringtoarray: 'Splits text into an array.',
  updatenextlink: 'Makes the link to the next page lead through the connector.',
};

/** What the parameters of templates hold. */
const hints: Readonly<Record<string, string>> = {
  name: 'Name of the header or query value.',
  value: "Value to set; @connectionParameters('name') reads a connection parameter.",
  urlTemplate: "Address of the host, such as https://@connectionParameters('host').example.org.",
  newPath: 'Path the request is sent to.',
  propertyParentPath: 'Path to the object that holds the property, such as @body().',
  propertySubPath: 'Path from there to the property.',
  newPropertyPath: 'Property that takes the result.',
  nextLinkPropertyName: 'Member of the response with the address of the next page.',
  triggerConfig: 'How the trigger asks for new items.',
  triggerDataPath: 'Path to the new items in the response.',
};

const prefix = 'x-ms-apimTemplateParameter.';
const by = (schema: Schema) => reportedBy('policy/template', schema);

const shared: Members = {
  'x-ms-apimTemplate-operationName': described(
    'operationIds the policy is limited to; without it, all operations.',
    { type: ['array', 'string'], items: text },
  ),
  'x-ms-apimTemplate-policySection': by(
    described(
      'When the policy runs.',
      choice({
        Request: 'Before the request is sent.',
        Response: 'After the response came.',
        Failure: 'After an error.',
      }),
    ),
  ),
  [`${prefix}existsAction`]: by(
    described(
      'What happens when the value is there already.',
      choice({ override: 'Replace it.', skip: 'Keep it.', append: 'Add to it.' }),
    ),
  ),
  [`${prefix}httpMethod`]: by(
    described('Method the request is sent with.', {
      type: 'string',
      enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', '@Request.OriginalHTTPMethod'],
    }),
  ),
};

type Template = (typeof lists.policyTemplates)['setheader'];
const templates = Object.entries<Template>(lists.policyTemplates);

/** Parameters of one template; others are let pass, since templates get new ones before they are published. */
function parametersOf({ required, optional }: Template): Schema {
  const members = [...required, ...optional].map((name) => [
    name,
    shared[name] ?? described(hints[name.slice(prefix.length)] ?? 'Read by the template.', valueSchema(name)),
  ]);
  return open({
    parameters: open(Object.fromEntries(members), {
      required,
      reportedBy: { required: 'policy/template' },
      defaultSnippets: [
        { label: 'Required parameters', body: Object.fromEntries(required.map((name) => [name, '$1'])) },
      ],
    }),
  });
}

function valueSchema(name: string): Schema {
  if (name.endsWith('.triggerConfig')) return { type: ['object', 'string'] };
  return name.endsWith('.value') || name.endsWith('.retainKey') ? anything : text;
}

/** One entry of policyTemplateInstances. */
export const policyInstance: Schema = {
  ...open(
    {
      templateId: by(
        described('Template of the policy.', {
          type: 'string',
          enum: templates.map(([id]) => id),
          enumDescriptions: templates.map(([id]) => purposes[id] ?? ''),
        }),
      ),
      title: described('Name of the policy, for people.', text),
      type: described('Kind of the policy, as some exports write it.', text),
      parameters: described('What the template reads.', { type: 'object' }),
    },
    { required: ['templateId', 'parameters'], reportedBy: { required: 'policy/template' } },
  ),
  ...dispatch(
    'templateId',
    templates.map(([, template]) => [template.accepted, parametersOf(template)]),
  ),
};

/** All policies of a connector. */
export const policyInstances = listOf(policyInstance);
