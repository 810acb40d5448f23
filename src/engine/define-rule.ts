import type { Severity } from '../shared/finding';
import type { RuleInfo } from '../shared/report';
import { checkInfo, ruleInfo } from './catalogue';
import type { RuleContext } from './context';

/**
 * What a rule reads. A rule whose needs are not met is skipped, and the report says so.
 * `definition-tree`: the definition is readable JSON of any shape; `definition`: and its root is an object;
 * `properties`: apiProperties.json is readable JSON of any shape; `icon-file`: an icon file exists; `icon`: and its pixels were measured;
 * `previous`: an earlier version was given; `reference`: a catalogue of other connectors was given.
 */
export type Need = (typeof allNeeds)[number];

export const allNeeds = [
  'definition-tree',
  'definition',
  'properties',
  'icon-file',
  'icon',
  'previous',
  'reference',
] as const;

/** Wording of one finding. `{name}` stands for a value given with the report. */
export interface MessageTemplate {
  /** Check key; the rule's only check when absent. */
  readonly check?: string;
  /** Severity where it differs from the check's in the catalogue. */
  readonly severity?: Severity;
  /** One sentence: what is wrong. */
  readonly says: string;
  /** One sentence: what to do. */
  readonly help: string;
}

/** A rule as written in `rules/<area>/<name>.ts`. */
export interface RuleDefinition<M extends string> {
  readonly needs: readonly Need[];
  readonly messages: Readonly<Record<M, MessageTemplate>>;
  /**
   * True for a rule whose test in the catalogue reaches beyond its publishers or profile column: it then runs always,
   * and says itself where it does not apply.
   */
  readonly judgesScope?: boolean;
  /** Rules about language run in a pass of their own, which never delays the others. */
  readonly pass?: 'text-quality';
  /** Looks at the connector once and reports. State lives in this call alone. */
  readonly check: (context: RuleContext<M>) => void;
}

/** A rule ready to run: the definition with its catalogue entry. */
export interface Rule {
  readonly info: RuleInfo;
  readonly needs: readonly Need[];
  readonly messages: Readonly<Record<string, MessageTemplate>>;
  readonly judgesScope?: boolean;
  readonly pass?: 'text-quality';
  readonly check: (context: RuleContext<string>) => void;
}

/** Binds a rule to its catalogue entry; throws at load time when id or check keys do not match it. */
export function defineRule<const M extends string>(id: string, definition: RuleDefinition<M>): Rule {
  const info = ruleInfo(id);
  for (const message of Object.values<MessageTemplate>(definition.messages)) {
    if (message.check === undefined && info.checks.length !== 1)
      throw new Error(`${id}: name the check of every message.`);
    checkInfo(info, checkKey(info, message));
  }
  return { info, ...definition, check: definition.check as Rule['check'] };
}

/** The check a message belongs to. */
export function checkKey(info: RuleInfo, message: MessageTemplate): string {
  const key = message.check ?? info.checks[0]?.key;
  if (key === undefined) throw new Error(`${info.id} has no check.`);
  return key;
}
