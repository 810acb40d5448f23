import rule from '../../../src/engine/rules/script/class';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const method = 'public override async Task<HttpResponseMessage> ExecuteAsync() { }';
const sound = `using System;\n\npublic class Script : ScriptBase\n{\n  ${method}\n}\n`;
const script = (text: string) => connector().file('script.csx', text);
const file = 'script.csx';

testRule(rule, {
  passes: {
    'a connector without script': connector(),
    'a sound script': script(sound),
    'full names and no async': script(
      'class Script:ScriptBase { public override System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage> ExecuteAsync () { } }',
    ),
    'blanks around angle brackets': script(
      sound.replace('<HttpResponseMessage>', ' < HttpResponseMessage > '),
    ),
    'a helper class beside it': script(`${sound}class Helper { }`),
    'another declaration in a comment': script(`${sound}// class Script : ScriptBase\n`),
    'another declaration in a string': script(
      sound.replace('{ }', '{ var a = @"\nclass Script : ScriptBase"; }'),
    ),
  },
  reports: {
    'a class of another name': {
      given: script(sound.replace('class Script', 'class Connector')),
      finds: [{ severity: 'error', file, at: '', covers: 'Connector', says: '"Connector"', fix: 'none' }],
    },
    'a class of another base': {
      given: script(sound.replace(': ScriptBase', '')),
      finds: [{ severity: 'error', file, covers: 'Script', says: 'not derived' }],
    },
    'an empty script': {
      given: script(''),
      finds: [{ severity: 'error', file, covers: '', says: 'no class Script' }],
    },
    'a class in a comment': {
      given: script(`/* ${sound} */`),
      finds: [{ severity: 'error', file, says: 'no class Script' }],
    },
    'two classes': {
      given: script(`${sound}${sound}`),
      finds: [{ severity: 'error', file, covers: 'Script', says: '2 times' }],
    },
    'no method': {
      given: script(sound.replace('ExecuteAsync', 'RunAsync')),
      finds: [{ severity: 'error', file, covers: 'Script', says: 'ExecuteAsync' }],
    },
    'a method that overrides nothing': {
      given: script(sound.replace('override ', '')),
      finds: [{ severity: 'error', file, says: 'does not override' }],
    },
    'a comment without end': {
      given: script(`/* ${sound}`),
      finds: [{ severity: 'error', file, covers: '/*', says: 'comment' }],
    },
    'a great many blanks after the word class': {
      given: script(`class${' '.repeat(1_000_000)}1 override ${' '.repeat(1_000_000)}`),
      finds: [{ severity: 'error', file, says: 'no class Script' }],
    },
    'a million lines without a class': {
      given: script('var a = 1;\n'.repeat(1_000_000)),
      finds: [{ severity: 'error', file, says: 'no class Script' }],
    },
  },
});
