import type { CheckInfo, SkippedRule } from '../shared/report';
import { checkInfo } from './catalogue';
import type { RuleContext } from './context';
import { checkKey, type Rule } from './define-rule';
import type { Connector } from './model/connector';
import { asFinding, type RawFinding } from './raw-finding';
import { profileCovers, type RunSettings } from './rule-scope';

/** What is checked, and what has been said of it. */
interface Run {
  readonly connector: Connector;
  readonly settings: RunSettings;
  readonly findings: RawFinding[];
  readonly skipped: SkippedRule[];
}

/** One for all rules of a run: each has returned before the next is called. */
export class RunContext implements RuleContext<string> {
  // Functions of their own: rules take them out of the context by destructuring.
  readonly report: RuleContext<string>['report'];
  readonly skip: RuleContext<string>['skip'];
  private rule: Rule | undefined;

  constructor(private run: Run | undefined) {
    // Named first: V8 makes a function that is written as the value of a property live until a full garbage collection.
    const report: RuleContext<string>['report'] = (message, details) => this.note(message, details);
    const skip = (reason: string): void => {
      this.current.skipped.push({ rule: this.speaker.info.id, reason });
    };
    this.report = report;
    this.skip = skip;
  }

  /** The same context, speaking for this rule from now on. */
  of(rule: Rule): this {
    this.rule = rule;
    return this;
  }

  /** Lets go of the connector: V8 remembers which function each call of `report` reached, and so this context. */
  end(): void {
    this.rule = undefined;
    this.run = undefined;
  }

  get connector() {
    return this.current.connector;
  }

  get snapshot() {
    return this.connector.snapshot;
  }

  get publisher() {
    return this.current.settings.publisher.kind;
  }

  get profile() {
    return this.current.settings.profile;
  }

  get definition() {
    return this.present(this.connector.definition, 'definition');
  }

  get properties() {
    return this.present(this.connector.properties, 'properties');
  }

  get previous() {
    return this.present(this.current.settings.previous, 'previous version');
  }

  get reference() {
    return this.present(this.current.settings.reference, 'reference catalog');
  }

  get dictionary() {
    return this.current.settings.dictionary;
  }

  get jsonDocuments() {
    return [this.connector.definitionDoc, this.connector.propertiesDoc].filter((doc) => doc !== undefined);
  }

  private note(...[message, details]: Parameters<RuleContext<string>['report']>): void {
    const { info, judgesScope, messages } = this.speaker;
    const template = messages[message];
    if (template === undefined) throw new Error(`unknown message ${message}`);
    const check = checkInfo(info, checkKey(info, template));
    if (judgesScope || this.covers(check))
      this.current.findings.push(asFinding(info, template, details, check));
  }

  private get current(): Run {
    if (this.run === undefined) throw new Error('The run is over.');
    return this.run;
  }

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
