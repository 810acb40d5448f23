import type { JsonNode } from '../json/node';
import { onceFor } from '../once-for';
import type { DefinitionModel } from './definition-model';
import { KeywordWalk } from './keyword-walk';
import type { SchemaSite } from './sites';

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
  readonly owner: JsonNode;
  /** Its `x-ms-summary`, a string that is not blank. */
  readonly node: JsonNode;
  readonly text: string;
  /** The operation, path item or shared entry it is written in. */
  readonly unit: JsonNode;
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
  /** Properties that say nothing, or only that they are objects. */
  readonly bareProperties: readonly SchemaSite[];
  readonly labels: readonly LabeledProperty[];
  /** Parameters with an example, a default or a test value. */
  readonly exampleParameters: readonly JsonNode[];
  /** Schemas with one. */
  readonly exampleSchemas: readonly SchemaSite[];
}

/** The keywords of a definition, read when first asked for. */
export const keywordsOf: (definition: DefinitionModel) => Keywords = onceFor(
  ({ structure }) => new KeywordWalk(structure),
);
