import rule from '../../../src/engine/rules/script/limits';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const size = 'script/size';
const namespace = 'script/namespace';
const client = 'script/http-client';
const file = 'script.csx';
const script = (text: string) => connector().file(file, text);
const sized = (bytes: number) => script(`// ${'a'.repeat(bytes - 3)}`);

testRule(rule, {
  passes: {
    'a connector without script': connector(),
    'a script of 64 kB': sized(65_536),
    'supported namespaces': script('using System;\nusing System.Linq;\nusing Newtonsoft.Json.Linq;\n'),
    'static and alias of supported namespaces': script(
      'using static System.Math;\nusing J = Newtonsoft.Json.Linq.JObject;\nusing T = System.Text;\nusing L = System.Collections.Generic.List<int>;\n',
    ),
    'using statements': script('using (var a = b) { }\nusing var c = d;\nusing var e = new F<int>();\n'),
    'a directive in a comment or string': script('// using System.Data;\nvar a = "using System.Data;";\n'),
    'requests through the context': script(
      'var a = await this.Context.SendAsync(request, this.CancellationToken);',
    ),
    'a client in a string': script('var a = "new HttpClient()";'),
    'a class named alike': script('var a = new HttpClientHandler(); var b = new MyHttpClient();'),
    'a property named Result': script('a.Result = b; c.Results(); d.ResultOf();'),
  },
  reports: {
    'a script of 1 MB': {
      given: sized(1_048_576),
      finds: [{ check: size, severity: 'error', file, says: '1048576 bytes', fix: 'none' }],
    },
    'a script just below 1 MB': {
      given: sized(1_048_575),
      finds: [{ check: size, severity: 'info', file, says: '1048575 bytes' }],
    },
    'a script above 64 kB': {
      given: sized(65_537),
      finds: [{ check: size, severity: 'info', file }],
    },
    'a namespace that is not supported': {
      given: script('using System;\nusing System.Data;\nusing System.Linq;\n'),
      finds: [{ check: namespace, severity: 'warning', file, covers: 'System.Data', fix: 'suggest' }],
      afterFix: (text) => {
        if (text !== 'using System;\nusing System.Linq;\n') throw new Error(text);
      },
    },
    'a namespace in another case and twice': {
      given: script('using system.linq;using system.linq;'),
      finds: [{ check: namespace, covers: 'system.linq', fix: 'suggest' }],
      afterFix: (text) => {
        if (text !== '') throw new Error(text);
      },
    },
    'static and alias of other namespaces': {
      given: script('using static System.Data.Rules;\nusing T = System.Data.Table<int>;\n'),
      finds: [
        { check: namespace, covers: 'System.Data.Rules' },
        { check: namespace, covers: 'System.Data.Table' },
      ],
    },
    'an own client': {
      given: script('var a = new HttpClient();\nvar b = new HttpClient();'),
      finds: [
        {
          check: client,
          severity: 'warning',
          file,
          covers: 'new HttpClient',
          says: '(2 times)',
          fix: 'none',
        },
      ],
    },
    'other ways to send': {
      given: script(
        'HttpClient a = new();\nvar b = WebRequest.Create(c);\nvar d = new System.Net.WebClient();',
      ),
      finds: [
        { check: client, severity: 'warning', covers: 'HttpClient a = new' },
        { check: client, severity: 'warning', covers: 'WebRequest.Create' },
        { check: client, severity: 'warning', covers: 'new System.Net.WebClient' },
      ],
    },
    'waits that block': {
      given: script('var a = b.Result;\nc.Wait();\nThread.Sleep(5);\nvar d = $"{e.Result}";'),
      finds: [
        { check: client, severity: 'info', covers: '.Result', says: '(2 times)' },
        { check: client, severity: 'info', covers: '.Wait' },
        { check: client, severity: 'info', covers: 'Thread.Sleep' },
      ],
    },
    'many thousand lines': {
      given: script('using A;\n'.repeat(120_000)),
      finds: [
        { check: size, severity: 'error' },
        { check: namespace, covers: 'A' },
      ],
    },
  },
});
