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
  const faults: MimeFault[] = [];
  addListFaults(shared, faults);
  addListFaults(root.get('produces'), faults);
  for (const { label, node, parameters } of operations) {
    const own = node.get('consumes');
    addListFaults(own, faults);
    addListFaults(node.get('produces'), faults);
    if (!parameters.some(({ location }) => location === 'formData')) continue;
    const types = own ?? shared;
    if (types?.items.some(({ text }) => text !== undefined && forms.has(essence(text)))) continue;
    // A list of the operation's own is to be corrected; the shared one serves other operations too.
    faults.push({ kind: 'form', at: own ?? node, operation: label });
  }
  return faults;
}

function addListFaults(list: JsonNode | undefined, faults: MimeFault[]): void {
  if (list === undefined || !list.isArray) return;
  for (const at of list.items) {
    const kind = at.text === undefined ? undefined : faultOf(at.text);
    if (kind !== undefined) faults.push({ kind, at, operation: '' });
  }
}

function faultOf(text: string): 'syntax' | 'unusual' | undefined {
  // As nearly all are written.
  if (usual.has(text)) return undefined;
  if (!syntax.test(text)) return 'syntax';
  const type = essence(text);
  return usual.has(type) || type.startsWith('image/') ? undefined : 'unusual';
}

/** The type without its parameters, such as a charset. */
function essence(type: string): string {
  const end = type.indexOf(';');
  return (end < 0 ? type : type.slice(0, end)).trim().toLowerCase();
}
