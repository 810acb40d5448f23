import type { JsonKey } from './key';
import { escapeToken } from './pointer';

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

const noItems: readonly JsonNode[] = [];
/** Up to this many members a search from the end is quicker than a map. */
const fewMembers = 16;

/**
 * A JSON value with its place in the text. Built once per text by `parseJson` and shared by all rules.
 * Members are found by comparing keys or through a Map, so keys such as `__proto__` are ordinary keys.
 */
export class JsonNode {
  /** Length in UTF-16 units; grows until the parser has seen the end. */
  length = 0;
  /** Where the key of a member stands, quotes included; 0 without a key. */
  keyOffset = 0;
  /** Children in text order, duplicates included; empty for scalars. */
  items: readonly JsonNode[] = noItems;
  private byKey: ReadonlyMap<string, JsonNode> | undefined = undefined;

  constructor(
    readonly type: JsonType,
    readonly offset: number,
    readonly parent: JsonNode | undefined,
    /** Set for member values. */
    readonly key: JsonKey | undefined,
    /** Position among the parent's children. */
    readonly index: number,
    /** Decoded scalar; undefined for containers. */
    readonly value: string | number | boolean | null | undefined,
  ) {}

  /** Used by the parsers only: sets the children; true when two members may have the same key. */
  adopt(children: readonly JsonNode[]): boolean {
    this.items = children;
    let bits = 0;
    let mayRepeat = false;
    for (let at = 0; at < children.length; at += 1) {
      const bit = children[at]?.key?.bit ?? 0;
      mayRepeat ||= (bits & bit) !== 0;
      bits |= bit;
    }
    return mayRepeat;
  }

  /** Used by the parsers only: two members have the same key. */
  markRepeatedKeys(): void {
    this.memberMap();
  }

  /**
   * Member value by key (the last one wins where a key is repeated), or element by index; a second and a third step go
   * deeper. This is the most frequent call of all, hence no list of steps, which each call would have to make.
   */
  get(step: string | number, second?: string | number, third?: string | number): JsonNode | undefined {
    const child = typeof step === 'string' ? this.member(step) : this.element(step);
    return second === undefined || child === undefined ? child : child.get(second, third);
  }

  private element(index: number): JsonNode | undefined {
    return this.type === 'array' ? this.items[index] : undefined;
  }

  private member(key: string): JsonNode | undefined {
    if (this.type !== 'object') return undefined;
    const { items } = this;
    if (items.length > fewMembers) return this.memberMap().get(key);
    for (let i = items.length - 1; i >= 0; i -= 1) {
      const item = items[i];
      if (item?.key?.text === key) return item;
    }
    return undefined;
  }

  private memberMap(): ReadonlyMap<string, JsonNode> {
    if (this.byKey !== undefined) return this.byKey;
    const byKey = new Map<string, JsonNode>();
    for (const item of this.items) if (item.key !== undefined) byKey.set(item.key.text, item);
    this.byKey = byKey;
    return byKey;
  }

  /** Member values with distinct keys; of repeated keys only the last, as every consumer of the file sees it. */
  get members(): readonly JsonNode[] {
    if (this.type !== 'object') return noItems;
    // Where keys are repeated the map has been there from the start.
    return this.byKey === undefined || this.byKey.size === this.items.length
      ? this.items
      : this.lastMembers();
  }

  private lastMembers(): readonly JsonNode[] {
    const last = this.memberMap();
    return this.items.filter((item) => last.get(item.key?.text ?? '') === item);
  }

  /** Decoded string, or undefined for any other type. */
  get text(): string | undefined {
    return this.type === 'string' ? (this.value as string) : undefined;
  }

  /** Length of the key as written, quotes included; 0 without a key. */
  get keyLength(): number {
    return this.key?.length ?? 0;
  }

  /** Where the member or element begins: at its key, where it has one. */
  get start(): number {
    return this.key === undefined ? this.offset : this.keyOffset;
  }

  get isObject(): boolean {
    return this.type === 'object';
  }

  get isArray(): boolean {
    return this.type === 'array';
  }

  get end(): number {
    return this.offset + this.length;
  }

  /** Steps from the root: keys and indices. */
  get path(): readonly (string | number)[] {
    const steps: (string | number)[] = [];
    for (let node: JsonNode | undefined = this; node?.parent !== undefined; node = node.parent) {
      steps.push(node.key === undefined ? node.index : node.key.text);
    }
    return steps.reverse();
  }

  /** RFC 6901 pointer from the root; empty for the root. */
  get pointer(): string {
    if (this.parent === undefined) return '';
    return `${this.parent.pointer}/${this.key === undefined ? this.index : escapeToken(this.key.text)}`;
  }

  get root(): JsonNode {
    let node: JsonNode = this;
    while (node.parent !== undefined) node = node.parent;
    return node;
  }
}
