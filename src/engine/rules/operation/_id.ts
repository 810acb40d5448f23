import { type Fix, suggest } from '../../fix';
import { insertMember, replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { Connector } from '../../model/connector';
import type { JsonDocument } from '../../model/json-document';
import type { Operation } from '../../model/operation';
import { isAscii } from '../../words/ascii';
import { codePoints } from '../../words/code-points';
import { draftOperationId } from '../../words/draft-operation-id';
import { quoted } from '../../words/quoted';
import type { Stretch } from '../../words/white-space';

/** How an operationId departs from plain letters and digits. */
export interface IdFault extends Stretch {
  readonly kind: 'characters' | 'start' | 'underscore' | 'long';
}

const limit = 100;

/** At most one fault of form, and one of length. */
export function idFaults(id: string): readonly IdFault[] {
  const faults: IdFault[] = [];
  if (id.length <= limit && /^[A-Za-z][A-Za-z0-9]*$/.test(id)) return faults;
  const other = /[^A-Za-z0-9_]/u.exec(id);
  const underscore = id.replace(/_V\d+$/, '').indexOf('_');
  if (other !== null)
    faults.push({ kind: 'characters', from: other.index, to: other.index + other[0].length });
  else if (!/^[A-Za-z]/.test(id)) faults.push({ kind: 'start', from: 0, to: 1 });
  else if (underscore >= 0) faults.push({ kind: 'underscore', from: underscore, to: underscore + 1 });
  if (codePoints(id) > limit) faults.push({ kind: 'long', from: 0, to: id.length });
  return faults;
}

/** The id without the characters it must not hold, the letter after each made a capital; undefined where that is no id. */
export function plainId(id: string): string | undefined {
  // Letters of other scripts cannot be dropped without losing the name.
  if (id.length > 1000 || (!isAscii(id) && /[^\P{L}A-Za-z]/u.test(id))) return undefined;
  const suffix = /_V\d+$/.exec(id)?.[0] ?? '';
  const words = id.slice(0, id.length - suffix.length).split(/[^A-Za-z0-9]+/);
  const plain = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('') + suffix;
  return /^[A-Za-z]/.test(plain) && plain !== id ? plain : undefined;
}

/** Ids that are taken, and those that other parts of the connector mention; a mentioned id cannot be changed alone. */
export class KnownIds {
  readonly #drafted = new Map<string, number>();
  #taken: Set<string> | undefined;
  #mentions: ReadonlyMap<string, number> | undefined;
  #elsewhere: ReadonlySet<string> | undefined;

  /** Nothing is read before somebody asks: most connectors have no id to change. */
  constructor(
    private readonly operations: readonly Operation[],
    private readonly doc: JsonDocument,
    private readonly connector: Connector,
  ) {}

  /** Takes an id unless one that differs at most in case is taken. */
  take(id: string): boolean {
    const key = id.toLowerCase();
    this.#taken ??= new Set(
      this.operations.flatMap(({ id }) => (id === undefined ? [] : [id.toLowerCase()])),
    );
    if (this.#taken.has(key)) return false;
    this.#taken.add(key);
    return true;
  }

  /** Takes the id, or the first free one with a number behind it. */
  takeNumbered(base: string): string {
    let number = this.#drafted.get(base) ?? 1;
    while (!this.take(number === 1 ? base : base + number)) number += 1;
    this.#drafted.set(base, number);
    return number === 1 ? base : base + number;
  }

  /** True when the id stands once, at its operation, and in no other file. */
  isFree(id: string): boolean {
    this.#mentions ??= idsMentioned(this.doc.text);
    if (this.#mentions.get(id) !== 1) return false;
    this.#elsewhere ??= stringsElsewhere(this.connector, this.doc);
    return !this.#elsewhere.has(id);
  }
}

function idsMentioned(text: string): ReadonlyMap<string, number> {
  const mentions = new Map<string, number>();
  for (const { 1: id = '' } of text.matchAll(/"operationId"\s*:\s*"([^"\\]*)"/g))
    mentions.set(id, (mentions.get(id) ?? 0) + 1);
  return mentions;
}

function stringsElsewhere({ snapshot }: Connector, doc: JsonDocument): ReadonlySet<string> {
  const strings = new Set<string>();
  // The closing quote is not consumed: an odd quote somewhere must not hide all that follow.
  for (const { name, text } of snapshot.texts)
    if (name !== doc.name)
      for (const { 1: id = '' } of text.matchAll(/"([^"\\\s]{1,200})(?=")/g)) strings.add(id);
  return strings;
}

/** An id drafted from method and path, made unique by a number. */
export function idDrafts(doc: JsonDocument, operation: Operation, known: KnownIds): readonly Fix[] {
  const base = draftOperationId(operation.method, operation.path);
  if (base === undefined) return [];
  const draft = known.takeNumbered(base);
  const old = operation.node.get('operationId');
  const edits = () =>
    old === undefined
      ? insertMember(doc, operation.node, 'operationId', draft, 'summary')
      : replaceValue(doc, old, draft);
  return [suggest(`Use ${quoted(draft)} as the operationId`, edits)];
}

/** A change to the plain form of an id that nothing else mentions. */
export function plainIdFixes(doc: JsonDocument, node: JsonNode, id: string, known: KnownIds): readonly Fix[] {
  const plain = plainId(id);
  if (plain === undefined || !known.isFree(id) || !known.take(plain)) return [];
  return [suggest(`Change the operationId to ${quoted(plain)}`, () => replaceValue(doc, node, plain))];
}
