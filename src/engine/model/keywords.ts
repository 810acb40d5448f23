import type { JsonNode } from '../json/node';
import { isFilled } from '../words/code-points';
import type { DefinitionModel } from './definition-model';
import type { SchemaSite, Structure } from './sites';

/** What carries a keyword; all of them have a type of their own. */
export type KeywordOwner = 'schema' | 'parameter' | 'header';

/** A member, with what carries it. */
export interface OwnedMember {
  readonly node: JsonNode;
  readonly holder: JsonNode;
  readonly owner: KeywordOwner;
}

/** The label of a property that is not internal itself. */
export interface LabeledProperty {
  readonly site: SchemaSite;
  /** Its `x-ms-summary`, a string that is not blank. */
  readonly label: JsonNode;
}

/**
 * What schemas, parameters and headers say that rules look into. Most of them say none of it, so that rules need not
 * look at every one again.
 */
export interface Keywords {
  /** Those of type "array". */
  readonly arrays: readonly JsonNode[];
  /** Values of `type` that say "object" where values are sent as plain text: outside of bodies and responses. */
  readonly plainObjects: readonly OwnedMember[];
  /** Values of `type` that are none of the types of a schema. */
  readonly otherTypes: readonly JsonNode[];
  /** Values of `format`. */
  readonly formats: readonly JsonNode[];
  /** Those with a bound for a value, its length or its form. */
  readonly bounded: readonly JsonNode[];
  /** Those with `enum` or `default`. */
  readonly valued: readonly JsonNode[];
  /** Blank strings among texts, formats and defaults. */
  readonly blanks: readonly OwnedMember[];
  /** Schemas with a list `required`. */
  readonly requiring: readonly SchemaSite[];
  /** Schemas that may have other schemas inside. */
  readonly composed: readonly JsonNode[];
  /** Values of `properties` without any. */
  readonly emptyProperties: readonly JsonNode[];
  /** Properties that say nothing, or only that they are objects. */
  readonly bareProperties: readonly SchemaSite[];
  readonly labels: readonly LabeledProperty[];
}

/** The keywords of a definition, read when first asked for. */
export function keywordsOf(definition: DefinitionModel): Keywords {
  const keywords = known.get(definition) ?? new KeywordWalk(definition.structure);
  known.set(definition, keywords);
  return keywords;
}

const known = new WeakMap<DefinitionModel, Keywords>();

class KeywordWalk implements Keywords {
  readonly arrays: JsonNode[] = [];
  readonly plainObjects: OwnedMember[] = [];
  readonly otherTypes: JsonNode[] = [];
  readonly formats: JsonNode[] = [];
  readonly bounded: JsonNode[] = [];
  readonly valued: JsonNode[] = [];
  readonly blanks: OwnedMember[] = [];
  readonly requiring: SchemaSite[] = [];
  readonly composed: JsonNode[] = [];
  readonly emptyProperties: JsonNode[] = [];
  readonly bareProperties: SchemaSite[] = [];
  readonly labels: LabeledProperty[] = [];

  constructor({ schemas, parameters, headers }: Structure) {
    for (let at = 0; at < schemas.length; at += 1) {
      const site = schemas[at];
      if (site !== undefined) this.read(site.node, 'schema', site);
    }
    for (const { node } of parameters) this.read(node, 'parameter', undefined);
    for (const node of headers) this.read(node, 'header', undefined);
  }

  /** One pass over the members instead of a look-up for each keyword. */
  private read(holder: JsonNode, owner: KeywordOwner, site: SchemaSite | undefined): void {
    const { members } = holder;
    let label: JsonNode | undefined;
    let isInternal = false;
    let isBounded = false;
    let isComposed = false;
    let isValued = false;
    for (let at = 0; at < members.length; at += 1) {
      const node = members[at];
      if (node === undefined) continue;
      switch (node.key?.text) {
        case 'type':
          if (node.value !== 'string') this.type(node, holder, owner, site);
          break;
        case 'description':
        case 'title':
        case 'summary':
          if (isBlank(node)) this.blanks.push({ node, holder, owner });
          break;
        case 'x-ms-summary':
          if (isBlank(node)) this.blanks.push({ node, holder, owner });
          else if (node.type === 'string') label = node;
          break;
        case 'x-ms-visibility':
          isInternal = node.value === 'internal';
          break;
        case 'format':
          this.formats.push(node);
          if (isBlank(node)) this.blanks.push({ node, holder, owner });
          break;
        case 'default':
          isValued = true;
          if (isBlank(node)) this.blanks.push({ node, holder, owner });
          break;
        case 'enum':
          isValued = true;
          break;
        case 'properties':
          isComposed = true;
          if (site !== undefined && node.type === 'object' && node.items.length === 0)
            this.emptyProperties.push(node);
          break;
        case 'items':
        case 'allOf':
        case 'additionalProperties':
          isComposed = true;
          break;
        case 'required':
          if (site !== undefined && node.type === 'array') this.requiring.push(site);
          break;
        case 'minimum':
        case 'maximum':
        case 'minLength':
        case 'maxLength':
        case 'minItems':
        case 'maxItems':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
        case 'multipleOf':
        case 'pattern':
          isBounded = true;
      }
    }
    if (isBounded) this.bounded.push(holder);
    if (isValued) this.valued.push(holder);
    if (site === undefined) return;
    if (isComposed) this.composed.push(holder);
    if (site.role !== 'property') return;
    if (label !== undefined && !isInternal) this.labels.push({ site, label });
    if (isBare(holder)) this.bareProperties.push(site);
  }

  private type(node: JsonNode, holder: JsonNode, owner: KeywordOwner, site: SchemaSite | undefined): void {
    switch (node.value) {
      case 'integer':
      case 'number':
      case 'boolean':
        break;
      case 'object':
        if (site === undefined || site.position === 'parameter')
          this.plainObjects.push({ node, holder, owner });
        break;
      case 'array':
        this.arrays.push(holder);
        break;
      default:
        this.otherTypes.push(node);
    }
  }
}

function isBlank({ type, value }: JsonNode): boolean {
  return type === 'string' && !isFilled(value as string);
}

function isBare({ items }: JsonNode): boolean {
  const [only] = items;
  if (only === undefined) return true;
  return items.length === 1 && only.key?.text === 'type' && only.value === 'object';
}
