import type { JsonNode } from '../json/node';
import { isFilled } from '../words/code-points';
import type { KeywordOwner, Keywords, LabeledProperty, OwnedMember } from './keywords';
import type { SchemaSite, Structure } from './sites';

type Kind =
  | 'type'
  | 'text'
  | 'label'
  | 'visibility'
  | 'parts'
  | 'format'
  | 'default'
  | 'example'
  | 'enum'
  | 'required'
  | 'bound';

/** One look-up instead of a comparison with each name. */
const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['type', 'type'],
  ['description', 'text'],
  ['title', 'text'],
  ['summary', 'text'],
  ['x-ms-summary', 'label'],
  ['x-ms-visibility', 'visibility'],
  ['properties', 'parts'],
  ['items', 'parts'],
  ['allOf', 'parts'],
  ['additionalProperties', 'parts'],
  ['format', 'format'],
  ['default', 'default'],
  ['example', 'example'],
  ['examples', 'example'],
  ['x-ms-test-value', 'example'],
  ['enum', 'enum'],
  ['required', 'required'],
  ['minimum', 'bound'],
  ['maximum', 'bound'],
  ['minLength', 'bound'],
  ['maxLength', 'bound'],
  ['minItems', 'bound'],
  ['maxItems', 'bound'],
  ['exclusiveMinimum', 'bound'],
  ['exclusiveMaximum', 'bound'],
  ['multipleOf', 'bound'],
  ['pattern', 'bound'],
]);

/** Reads the keywords of every schema, parameter and header of a definition. */
export class KeywordWalk implements Keywords {
  readonly arrays: JsonNode[] = [];
  readonly plainObjects: OwnedMember[] = [];
  readonly otherTypes: JsonNode[] = [];
  readonly formats: JsonNode[] = [];
  readonly bounded: JsonNode[] = [];
  readonly valued: JsonNode[] = [];
  readonly blanks: OwnedMember[] = [];
  readonly requiring: SchemaSite[] = [];
  readonly composed: JsonNode[] = [];
  readonly bareProperties: SchemaSite[] = [];
  readonly labels: LabeledProperty[] = [];
  readonly exampleParameters: JsonNode[] = [];
  readonly exampleSchemas: SchemaSite[] = [];

  constructor({ schemas, parameters, headers }: Structure) {
    for (let at = 0; at < schemas.length; at += 1) {
      const site = schemas[at];
      if (site !== undefined) this.read(site.node, 'schema', site);
    }
    for (let at = 0; at < parameters.length; at += 1) {
      const parameter = parameters[at];
      if (parameter !== undefined) this.read(parameter.node, 'parameter', undefined);
    }
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
    let hasExample = false;
    for (let at = 0; at < members.length; at += 1) {
      const node = members[at];
      if (node?.key === undefined) continue;
      switch (kinds.get(node.key.text)) {
        case 'type':
          if (node.value !== 'string') this.type(node, holder, owner, site);
          break;
        case 'text':
          this.text(node, holder, owner);
          break;
        case 'label':
          if (this.text(node, holder, owner)) label = node;
          break;
        case 'visibility':
          isInternal = node.value === 'internal';
          break;
        case 'parts':
          isComposed = true;
          break;
        case 'format':
          this.formats.push(node);
          this.text(node, holder, owner);
          break;
        case 'default':
          isValued = true;
          hasExample = true;
          this.text(node, holder, owner);
          break;
        case 'example':
          hasExample = true;
          break;
        case 'enum':
          isValued = true;
          break;
        case 'bound':
          isBounded = true;
          break;
        case 'required':
          if (site !== undefined && node.type === 'array') this.requiring.push(site);
      }
    }
    if (isBounded) this.bounded.push(holder);
    if (isValued) this.valued.push(holder);
    if (hasExample && owner === 'parameter') this.exampleParameters.push(holder);
    if (site === undefined) return;
    if (hasExample) this.exampleSchemas.push(site);
    if (isComposed) this.composed.push(holder);
    if (site.role !== 'property') return;
    if (label !== undefined && !isInternal)
      this.labels.push({ owner: holder, node: label, text: label.text ?? '', unit: site.unit });
    if (isBare(holder)) this.bareProperties.push(site);
  }

  /** True for a string that is not blank. */
  private text(node: JsonNode, holder: JsonNode, owner: KeywordOwner): boolean {
    if (node.type !== 'string') return false;
    const text = node.value as string;
    const first = text.charCodeAt(0);
    // Nearly all start with a letter.
    if ((first > 0x20 && first < 0x80) || isFilled(text)) return true;
    this.blanks.push({ node, holder, owner });
    return false;
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

function isBare({ items }: JsonNode): boolean {
  if (items.length === 0) return true;
  if (items.length > 1) return false;
  const only = items[0];
  return only?.key?.text === 'type' && only.value === 'object';
}
