import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';

/** A MIME type that is wrong or unusual, or form data without the type of a form. */
export interface MimeFault {
  readonly kind: 'form' | 'syntax' | 'unusual';
  readonly at: JsonNode;
  /** The operation that sends the form, where `at` is its list of types or the operation itself. */
  readonly operation: string;
}

const syntax = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;.*)?$/;
const usual: ReadonlySet<string> = new Set([
  'application/json',
  'text/json',
  'text/plain',
  'application/xml',
  'text/xml',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'application/octet-stream',
  'text/csv',
  'application/pdf',
]);
const forms: ReadonlySet<string> = new Set(['multipart/form-data', 'application/x-www-form-urlencoded']);

/** Faults of all lists `consumes` and `produces`; entries that are no strings are for the schema to report. */
export function mimeFaults({ operations, root }: DefinitionModel): readonly MimeFault[] {
  const shared = root.get('consumes');
  const faults = [...listFaults(shared), ...listFaults(root.get('produces'))];
  for (const { label, node, parameters } of operations) {
    const own = node.get('consumes');
    faults.push(...listFaults(own), ...listFaults(node.get('produces')));
    if (!parameters.some(({ location }) => location === 'formData')) continue;
    const types = own ?? shared;
    if (types?.items.some(({ text }) => text !== undefined && forms.has(essence(text)))) continue;
    // A list of the operation's own is to be corrected; the shared one serves other operations too.
    faults.push({ kind: 'form', at: own ?? node, operation: label });
  }
  return faults;
}

function listFaults(list: JsonNode | undefined): readonly MimeFault[] {
  if (list === undefined || !list.isArray) return [];
  return list.items.flatMap((at): readonly MimeFault[] => {
    if (at.text === undefined) return [];
    if (!syntax.test(at.text)) return [{ kind: 'syntax', at, operation: '' }];
    const type = essence(at.text);
    if (usual.has(type) || type.startsWith('image/')) return [];
    return [{ kind: 'unusual', at, operation: '' }];
  });
}

/** The type without its parameters, such as a charset. */
function essence(type: string): string {
  const end = type.indexOf(';');
  return (end < 0 ? type : type.slice(0, end)).trim().toLowerCase();
}
