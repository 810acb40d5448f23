import { defineRule } from '../../define-rule';
import type { JsonNode } from '../../json/node';
import { quoted } from '../../words/quoted';
import { nameOf, parametersOf } from './_connection';
import { requirementFaults, schemeFaults, schemesOf } from './_schemes';

const matches = 'auth/security-matches';
const check = 'auth/security-definition';

export default defineRule('auth/security', {
  needs: ['definition'],
  messages: {
    noParameters: {
      check: matches,
      says: 'The definition asks for {name}, but apiProperties.json has no connection parameters.',
      help: 'Add the connection parameters in which a user gives these credentials.',
    },
    noOauthParameter: {
      check: matches,
      says: 'The security definition {name} is OAuth, but no connection parameter is of type oauthSetting.',
      help: 'Add a connection parameter of type oauthSetting, or correct the security definition.',
    },
    noOauthDefinition: {
      check: matches,
      says: 'The connection parameter {name} is OAuth, but no security definition is of type oauth2.',
      help: 'Add an oauth2 security definition, or correct the connection parameter.',
    },
    noSecret: {
      check: matches,
      says: 'The security definition {name} is a key, but no connection parameter is of type securestring.',
      help: 'Give the key a connection parameter of type securestring.',
    },
    noDefinitions: {
      check: matches,
      severity: 'info',
      says: 'apiProperties.json has connection parameters, but the definition has no entry in "securityDefinitions".',
      help: 'Describe in "securityDefinitions" how the service is signed in to.',
    },
    type: {
      check,
      says: 'The security definition {name} has the type {value}.',
      help: 'Use one of the types basic, apiKey and oauth2.',
    },
    lacks: {
      check,
      says: 'The security definition {name} has no "{member}".',
      help: 'Give "{member}", which this kind of security definition needs.',
    },
    location: {
      check,
      says: 'The key of the security definition {name} is sent in {value}.',
      help: 'Set "in" to header or query.',
    },
    flow: {
      check,
      says: 'The security definition {name} has the flow {value}.',
      help: 'Use one of the flows implicit, password, application and accessCode.',
    },
    undefinedName: {
      check,
      says: 'The security requirement {name} is not among the security definitions.',
      help: 'Add it to "securityDefinitions", or name one that is there.',
    },
    notEmpty: {
      check,
      says: 'The security requirement {name} lists scopes, but its definition is not OAuth.',
      help: 'Leave the list empty.',
    },
    scope: {
      check,
      says: 'The scope {value} is not declared in the security definition {name}.',
      help: 'Declare the scope under "scopes" of the security definition, or leave it out.',
    },
  },
  check({ connector, definition, report, skip }) {
    for (const faults of [schemeFaults(definition), requirementFaults(definition)])
      for (const { message, ...details } of faults) report(message, details);

    const { properties } = connector;
    if (properties === undefined)
      return skip('auth/security-matches reads apiProperties.json, which is missing or not readable.');
    const { doc, root } = definition;
    const definitions = root.get('securityDefinitions');
    const parameters = parametersOf(properties);
    const schemes = schemesOf(root);
    const [first] = schemes;
    if (parameters.length === 0) {
      if (first === undefined) return;
      const holder = properties.root.get('properties') ?? properties.root;
      const written = properties.get('connectionParameters');
      const at =
        written === undefined
          ? properties.doc.missingIn(holder, 'connectionParameters')
          : properties.doc.spot(written);
      return report('noParameters', { at, data: { name: quoted(first.key?.text ?? '') } });
    }
    const ofType = (nodes: readonly JsonNode[], type: string) =>
      nodes.find((node) => node.get('type')?.text === type);
    const oauthScheme = ofType(schemes, 'oauth2');
    const oauthParameter = ofType(parameters, 'oauthSetting');
    if (oauthScheme !== undefined && oauthParameter === undefined)
      report('noOauthParameter', { at: doc.key(oauthScheme), data: { name: nameOf(oauthScheme) } });
    if (oauthParameter !== undefined && oauthScheme === undefined) {
      const at = properties.doc.key(oauthParameter);
      report('noOauthDefinition', { at, data: { name: nameOf(oauthParameter) } });
    } else if (first === undefined && (definitions?.items.length ?? 0) === 0) {
      const at =
        definitions === undefined ? doc.missingIn(root, 'securityDefinitions') : doc.spot(definitions);
      report('noDefinitions', { at });
    }
    const key = ofType(schemes, 'apiKey');
    if (key !== undefined && ofType(parameters, 'securestring') === undefined)
      report('noSecret', { at: doc.key(key), data: { name: nameOf(key) } });
  },
});
