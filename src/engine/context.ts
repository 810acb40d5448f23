import type { Severity } from '../shared/finding';
import type { ReferenceCatalogue } from '../shared/reference';
import type { Profile, PublisherKind } from '../shared/report';
import type { ConnectorSnapshot } from '../shared/snapshot';
import type { Dictionary } from './dictionary';
import type { Fix } from './fix';
import type { Connector } from './model/connector';
import type { DefinitionModel } from './model/definition-model';
import type { JsonDocument } from './model/json-document';
import type { PropertiesModel } from './model/properties-model';
import type { Place } from './model/text-document';

/** One report of a rule. */
export interface ReportDetails {
  readonly at: Place;
  /** Values for the placeholders of the message. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Tells findings of one check at one anchor apart (the offending word, the missing member); part of the fingerprint. */
  readonly subject?: string;
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/** What a rule sees. Asking for a part that is not among its `needs` may throw. */
export interface RuleContext<M extends string> {
  readonly snapshot: ConnectorSnapshot;
  readonly connector: Connector;
  readonly publisher: PublisherKind;
  readonly profile: Profile;
  readonly definition: DefinitionModel;
  readonly properties: PropertiesModel;
  /** The version before this one; its files may be broken too. */
  readonly previous: Connector;
  readonly reference: ReferenceCatalogue;
  /** Absent when the caller has none to give. */
  readonly dictionary: Dictionary | undefined;
  /** Definition and properties files that are present and readable as text, also when they are broken JSON. */
  readonly jsonDocuments: readonly JsonDocument[];
  report(message: M, details: ReportDetails): void;
  /** Says that a check could not be done, and why; it then counts as skipped, not as passed. */
  skip(reason: string): void;
}
