import type { CheckInfo, SkippedRule } from '../shared/report';
import { checkInfo } from './catalogue';
import type { RuleContext } from './context';
import { checkKey, type Rule } from './define-rule';
import type { Connector } from './model/connector';
import { asFinding, type RawFinding } from './raw-finding';
import { profileCovers, type RunSettings } from './rule-scope';

/** One for all rules of a run: each has returned before the next is called. */
export class RunContext implements RuleContext<string> {
  private rule: Rule | undefined;

  constructor(
    readonly connector: Connector,
    private readonly settings: RunSettings,
    private readonly found: RawFinding[],
    private readonly skipped: SkippedRule[],
  ) {}

  /** The same context, speaking for this rule from now on. */
  of(rule: Rule): this {
    this.rule = rule;
    return this;
  }

  get snapshot() {
    return this.connector.snapshot;
  }

  get publisher() {
    return this.settings.publisher.kind;
  }

  get profile() {
    return this.settings.profile;
  }

  get definition() {
    return this.present(this.connector.definition, 'definition');
  }

  get properties() {
    return this.present(this.connector.properties, 'properties');
  }

  get previous() {
    return this.present(this.settings.previous, 'previous version');
  }

  get reference() {
    return this.present(this.settings.reference, 'reference catalog');
  }

  get dictionary() {
    return this.settings.dictionary;
  }

  get jsonDocuments() {
    return [this.connector.definitionDoc, this.connector.propertiesDoc].filter((doc) => doc !== undefined);
  }

  // Arrow functions: rules take `report` and `skip` out of the context by destructuring.
  readonly skip = (reason: string): void => {
    this.skipped.push({ rule: this.speaker.info.id, reason });
  };

  readonly report: RuleContext<string>['report'] = (message, details) => {
    const { info, judgesScope, messages } = this.speaker;
    const template = messages[message];
    if (template === undefined) throw new Error(`unknown message ${message}`);
    const check = checkInfo(info, checkKey(info, template));
    if (judgesScope || this.covers(check)) this.found.push(asFinding(info, template, details, check));
  };

  private get speaker(): Rule {
    if (this.rule === undefined) throw new Error('No rule is running.');
    return this.rule;
  }

  private covers(check: CheckInfo): boolean {
    return check.publishers.includes(this.publisher) && profileCovers[this.profile].includes(check.profile);
  }

  private present<T>(part: T | undefined, need: string): T {
    if (part === undefined) throw new Error(`${this.speaker.info.id} reads the ${need} without needing it`);
    return part;
  }
}
