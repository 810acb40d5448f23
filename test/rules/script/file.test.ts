import rule from '../../../src/engine/rules/script/file';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const reference = 'script/operation-reference';
const path = '/properties/scriptOperations';
const code = (body = ''): string =>
  `public class Script : ScriptBase\n{\n  public override async Task<HttpResponseMessage> ExecuteAsync()\n  {\n${body}\n  }\n}\n`;
const sound = connector().setProperty(path, ['GetParcel']).file('script.csx', code());
const comparing = (body: string) => sound.file('script.csx', code(body));

testRule(rule, {
  passes: {
    'a connector without code': connector(),
    'script and declaration': sound,
    'a script for all operations': sound.setProperty(path, []),
    'a declaration of null': connector().setProperty(path, null),
    'entries that are no strings': sound.setProperty(path, [7, null, {}]),
    'a folder named like code': sound.entry({ name: 'old.cs', kind: 'directory' }),
    'an existing operation in the script': comparing('if (this.Context.OperationId == "GetParcel") {}'),
    'another case where case is ignored': comparing(
      'if ("getparcel".Equals(this.Context.OperationId, StringComparison.OrdinalIgnoreCase)) {}',
    ),
    'strings that are compared with something else': comparing(
      'switch (kind) { case "None": break; } if (name == "None" && Context.OperationId == other) {}',
    ),
    'a comparison in a comment': comparing('// Context.OperationId == "None"'),
    'labels of a switch inside a switch': comparing(
      'switch (Context.OperationId) { case "GetParcel": switch (kind) { case "None": break; } break; }',
    ),
    'parts of names': comparing('if (Context.OperationId.StartsWith("None")) {}'),
  },
  reports: {
    'a declaration without script': {
      given: connector().setProperty(path, ['GetParcel']),
      finds: [
        { check: 'script/file', severity: 'error', file: '.', at: '', says: 'no script.csx', fix: 'none' },
      ],
    },
    'an empty declaration without script': {
      given: connector().setProperty(path, []),
      finds: [{ check: 'script/file', severity: 'error', file: '.' }],
    },
    'a declaration and a script under another name': {
      given: connector().setProperty(path, []).entry({ name: 'connector-script.csx' }),
      finds: [{ check: 'script/file', severity: 'error', says: 'connector-script.csx may be meant' }],
    },
    'a script without declaration': {
      given: connector().file('script.csx', code()),
      finds: [{ check: 'script/file', severity: 'info', file: '.', says: 'no "scriptOperations"' }],
    },
    'a script under another name': {
      given: connector().entry({ name: 'Script.cs' }),
      finds: [{ check: 'script/file', severity: 'warning', file: '.', says: 'Script.cs' }],
    },
    'a script in another case': {
      given: connector().setProperty(path, []).file('Script.csx', code()),
      finds: [{ check: 'script/file', severity: 'warning', says: 'Script.csx' }],
    },
    'several code files': {
      given: sound.entry({ name: 'Helper.cs' }),
      finds: [{ check: 'script/file', severity: 'error', says: '2 code files: Helper.cs, script.csx' }],
    },
    'a script without properties': {
      given: sound.withoutFile('apiProperties.json').entry({ name: 'Helper.cs' }),
      finds: [{ check: 'script/file', severity: 'error', says: '2 code files' }],
    },
    'an operation that does not exist': {
      given: sound.setProperty(path, ['GetParcel', 'GetLetter']),
      finds: [
        {
          check: reference,
          severity: 'error',
          at: `${path}/1`,
          covers: '"GetLetter"',
          says: '"GetLetter"',
          fix: 'none',
        },
      ],
    },
    'an operation in another case': {
      given: sound.setProperty(path, ['getParcel']),
      finds: [{ check: reference, severity: 'error', at: `${path}/0`, covers: '"getParcel"', fix: 'safe' }],
      afterFix: '"GetParcel"',
    },
    'an operation that differs in case from two': {
      given: sound.operation('GETPARCEL').setProperty(path, ['getparcel']),
      finds: [{ check: reference, says: '"GetParcel" or "GETPARCEL"', fix: 'none' }],
    },
    'an unknown name in a comparison': {
      given: comparing('if (this.Context.OperationId == "GetLetter") {}'),
      finds: [{ check: reference, severity: 'info', file: 'script.csx', covers: '"GetLetter"', fix: 'none' }],
    },
    'another case where case counts': {
      given: comparing('if ("getParcel" != Context.OperationId) {}'),
      finds: [{ check: reference, severity: 'info', covers: '"getParcel"' }],
    },
    'unknown names in calls of Equals': {
      given: comparing(
        'if ("One".Equals(Context.OperationId) || Context.OperationId.Equals("Two") || string.Equals(this.Context.OperationId, "Three")) {}',
      ),
      finds: [
        { check: reference, covers: '"One"' },
        { check: reference, covers: '"Two"' },
        { check: reference, covers: '"Three"' },
      ],
    },
    'unknown names in switches': {
      given: comparing(
        'switch (this.Context.OperationId) { case "One": { break; } case "GetParcel": break; }\nreturn Context.OperationId switch { "Two" => 1, "GetParcel" => 2, _ => 3 };',
      ),
      finds: [
        { check: reference, covers: '"One"' },
        { check: reference, covers: '"Two"' },
      ],
    },
    'an unknown name in a pattern': {
      given: comparing('if (Context.OperationId is "One" || Context.OperationId is not "One") {}'),
      finds: [{ check: reference, covers: '"One"' }],
    },
  },
});
