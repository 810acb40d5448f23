import rule from '../../../src/engine/rules/readme/oauth-instructions';
import { independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const steps = '1. Register an app.\n2. Copy the client ID.\n3. Paste it here.\n';
const oauth = independentConnector().setProperty('/properties/connectionParameters', {
  token: { type: 'oauthSetting' },
});
const readme = (text: string) => oauth.file('readme.md', text);
const independent = (text: string) => ({ given: readme(text), publisher: 'independent' as const });
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

testRule(rule, {
  passes: {
    'numbered steps': independent(`# A\n## Obtaining Credentials\n${steps}`),
    'steps in a section below': independent(`# A\n## Get started\n### OAuth\n${steps}`),
    'bullets without the blank of a heading': independent(`##Authentication\n${steps.replace(/\d\./g, '-')}`),
    'a paragraph of thirty words': independent(`# A\n## Credentials\nRegister ${words(29)}.\n`),
    'the second of two sections': independent(`# Sign up\nNo.\n# API keys and authentication\n${steps}`),
    'no OAuth': { given: independentConnector().file('readme.md', '# A\n'), publisher: 'independent' },
    'no readme': { given: oauth.withoutFile('readme.md'), publisher: 'independent' },
  },
  reports: {
    'no section': {
      ...independent(`# A\n${steps}## Known Issues\nNone.\n`),
      finds: [{ severity: 'error', file: 'readme.md', says: 'no section about credentials', fix: 'suggest' }],
      afterFix: '3. Paste it here.\n\n## Obtaining Credentials\n\n1. TODO: Say where to register',
    },
    'one sentence': {
      ...independent('# A\n\n## Obtaining Credentials\n\nRegister at the vendor.\n\n## Known Issues\n'),
      finds: [
        {
          severity: 'error',
          covers: '## Obtaining Credentials',
          says: '4 words and 0 steps',
          fix: 'suggest',
        },
      ],
      afterFix: '## Obtaining Credentials\n\n1. TODO: Say where to register',
    },
    'a paragraph of twenty-nine words': {
      ...independent(`# A\n## Credentials\nRegister ${words(28)}.\n`),
      finds: [{ says: '29 words' }],
    },
    'steps behind the next heading': {
      ...independent(`# A\n## Authentication\nRegister.\n## Other\n${steps}`),
      finds: [{ covers: '## Authentication' }],
    },
    'steps about something else': {
      ...independent('# A\n## Credentials\n- One.\n- Two.\n- Three.\n'),
      finds: [{ says: 'does not say how to register an app' }],
    },
    'an OAuth definition alone': {
      given: independentConnector()
        .set('/securityDefinitions', { login: { type: 'oauth2' } })
        .file('readme.md', '# A\n'),
      publisher: 'independent',
      finds: [{ severity: 'error' }],
    },
    'a verified publisher, as advice': {
      given: readme('# A\n'),
      publisher: 'verified',
      finds: [{ severity: 'info' }],
    },
  },
});
