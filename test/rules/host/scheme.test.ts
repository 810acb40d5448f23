import rule from '../../../src/engine/rules/host/scheme';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const at = '/schemes';
const schemes = (value: unknown) => connector().set(at, value);

testRule(rule, {
  passes: {
    https: connector(),
    'https in capitals': schemes(['HTTPS']),
    'schemes that are no array': schemes('http'),
    'something unknown beside https': schemes(['https', 'ftp', 7]),
  },
  reports: {
    'no schemes': {
      given: connector().unset(at),
      finds: [{ severity: 'info', at: '', covers: '{', says: '"schemes"', fix: 'none' }],
    },
    'no schemes in a small file': {
      given: connector().file('apiDefinition.swagger.json', '{"swagger":"2.0"}'),
      finds: [{ severity: 'info', at: '' }],
    },
    'an empty list': { given: schemes([]), finds: [{ severity: 'error', at, covers: '[]', fix: 'none' }] },
    'http only': {
      given: schemes(['http']),
      finds: [{ severity: 'error', at, covers: '"schemes"', says: 'not contain "https"', fix: 'none' }],
    },
    'web sockets only': { given: schemes(['wss']), finds: [{ severity: 'error', at, fix: 'none' }] },
    'http beside https': {
      given: schemes(['http', 'https']),
      finds: [{ severity: 'warning', at: `${at}/0`, covers: '"http"', fix: 'safe' }],
      afterFix: '"schemes": [\n    "https"\n  ]',
    },
    'http and web sockets beside https': {
      given: schemes(['https', 'HTTP', 'ws']),
      finds: [
        { severity: 'warning', at: `${at}/1`, covers: '"HTTP"', fix: 'safe' },
        { severity: 'error', at: `${at}/2`, covers: '"ws"', says: '"ws"', fix: 'safe' },
      ],
      afterFix: '"schemes": [\n    "https"\n  ]',
    },
  },
});
