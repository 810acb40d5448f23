import { escapeToken } from './pointer';

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/** The key of an object member; offsets are UTF-16 and include the quotes. */
export interface JsonKey {
  readonly text: string;
  readonly offset: number;
  readonly length: number;
}

const noItems: readonly JsonNode[] = [];

/**
 * A JSON value with its place in the text. Built once per text by `parseJson` and shared by all rules.
 * Member lookup goes through a Map, so keys such as `__proto__` are ordinary keys.
 */
export class JsonNode {
  /** Length in UTF-16 units; grows until the parser has seen the end. */
  length = 0;
  /** Member values (objects) or elements (arrays) in text order; duplicates included. */
  private list: JsonNode[] | undefined;
  private byKey: Map<string, JsonNode> | undefined;

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

  /** Used by the parser only. */
  adopt(child: JsonNode): void {
    this.list ??= [];
    this.list.push(child);
  }

  /** Children in text order; empty for scalars. */
  get items(): readonly JsonNode[] {
    return this.list ?? noItems;
  }

  /** Member value by key (the last one wins where a key is repeated), or element by index; several steps go deeper. */
  get(...steps: readonly (string | number)[]): JsonNode | undefined {
    let node: JsonNode | undefined = this;
    for (const step of steps) {
      if (node === undefined) return undefined;
      node =
        typeof step === 'number' ? (node.type === 'array' ? node.items[step] : undefined) : node.member(step);
    }
    return node;
  }

  private member(key: string): JsonNode | undefined {
    if (this.type !== 'object' || this.list === undefined) return undefined;
    if (this.byKey === undefined) {
      this.byKey = new Map();
      for (const item of this.list) if (item.key !== undefined) this.byKey.set(item.key.text, item);
    }
    return this.byKey.get(key);
  }

  /** Member values with distinct keys; of repeated keys only the last, as every consumer of the file sees it. */
  get members(): readonly JsonNode[] {
    if (this.type !== 'object' || this.list === undefined) return noItems;
    this.member('');
    return this.byKey?.size === this.list.length
      ? this.list
      : this.list.filter((n) => this.byKey?.get(n.key?.text ?? '') === n);
  }

  /** Decoded string, or undefined for any other type. */
  get text(): string | undefined {
    return this.type === 'string' ? (this.value as string) : undefined;
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
    return this.path.map((step) => `/${escapeToken(String(step))}`).join('');
  }

  get root(): JsonNode {
    let node: JsonNode = this;
    while (node.parent !== undefined) node = node.parent;
    return node;
  }
}
