import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const file = path.join(import.meta.dirname, '../fixtures/schemas/sarif-2.1.0-rtm.5.json');
// A pattern of the schema is no regular expression for Unicode.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));

/** What the official schema of SARIF 2.1.0 has against a log; empty when it conforms. */
export function sarifFaults(log: unknown): readonly string[] {
  if (validate(log)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
