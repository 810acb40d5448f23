import type { ReferenceCatalogue } from '../shared/reference';
import type { Profile, Publisher, SkippedRule } from '../shared/report';
import { checkInfo, ruleInfo } from './catalogue';
import type { RuleContext } from './context';
import { checkKey, type MessageTemplate, type Need, type Rule } from './define-rule';
import type { Dictionary } from './dictionary';
import type { Connector } from './model/connector';
import { filePlace, folderPlace } from './model/text-document';
import { asFinding, type RawFinding } from './raw-finding';

/** Circumstances of one run. */
export interface RunSettings {
  readonly publisher: Publisher;
  readonly profile: Profile;
  readonly previous?: Connector | undefined;
  readonly reference?: ReferenceCatalogue | undefined;
  readonly dictionary?: Dictionary | undefined;
}

/** Findings in no particular order, and what could not be looked at. */
export interface RunResult {
  readonly findings: readonly RawFinding[];
  readonly skipped: readonly SkippedRule[];
}

/** Profiles a check marked with the key also belongs to: an update is submitted too. */
const profileCovers: Readonly<Record<Profile, readonly string[]>> = {
  repository: ['any', 'repository'],
  submission: ['any', 'submission'],
  package: ['any', 'package'],
  update: ['any', 'submission', 'update'],
};

/** One finding for each file that cannot be read. */
export function unreadableFiles(connector: Connector): readonly RawFinding[] {
  return connector.snapshot.unreadable.map((file) => {
    const template = {
      says: '{file} cannot be read: {reason}',
      help: 'Make the file readable, then check again.',
    };
    const data = { file: file.name, reason: file.reason };
    return asFinding(ruleInfo('engine/file-unreadable'), template, { at: filePlace(file.name), data });
  });
}

/** Runs every rule that applies; a rule that throws becomes a finding and the others go on. */
export function runRules(connector: Connector, rules: readonly Rule[], settings: RunSettings): RunResult {
  const findings: RawFinding[] = [];
  const skipped: SkippedRule[] = [];
  for (const rule of rules) {
    const reason = notApplicable(rule, settings) ?? unmetNeed(rule.needs, connector, settings);
    if (reason !== undefined) {
      skipped.push({ rule: rule.info.id, reason });
      continue;
    }
    try {
      rule.check(new Context(rule, connector, settings, findings, skipped));
    } catch (error) {
      // What the rule reported before it failed stands.
      findings.push(crashed(rule, error));
    }
  }
  return { findings, skipped };
}

function notApplicable(rule: Rule, { publisher, profile }: RunSettings): string | undefined {
  const { info } = rule;
  if (rule.judgesScope) return undefined;
  if (!info.publishers.includes(publisher.kind))
    return `Applies to ${info.publishers.join(' and ')} publishers only.`;
  if (info.checks.some((check) => profileCovers[profile].includes(check.profile))) return undefined;
  return `Applies to the profile ${[...new Set(info.checks.map((check) => check.profile))].join(', ')}, not to ${profile}.`;
}

function unmetNeed(needs: readonly Need[], connector: Connector, settings: RunSettings): string | undefined {
  for (const need of needs) {
    const reason = missing(need, connector, settings);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function missing(need: Need, connector: Connector, settings: RunSettings): string | undefined {
  switch (need) {
    case 'definition-tree':
    case 'definition':
      if (connector.definitionDoc === undefined) return 'There is no readable apiDefinition.swagger.json.';
      if (connector.definitionDoc.root === undefined)
        return 'apiDefinition.swagger.json is not readable as JSON; see json/syntax.';
      if (need === 'definition' && connector.definition === undefined)
        return 'The root of apiDefinition.swagger.json is not an object.';
      return undefined;
    case 'properties':
      if (connector.propertiesDoc === undefined) return 'There is no readable apiProperties.json.';
      if (connector.propertiesDoc.root === undefined)
        return 'apiProperties.json is not readable as JSON; see json/syntax.';
      return undefined;
    case 'icon-file':
      return connector.snapshot.icon === undefined ? 'The folder holds no icon file.' : undefined;
    case 'icon':
      if (connector.snapshot.icon === undefined) return 'The folder holds no icon file.';
      return connector.snapshot.icon.facts === undefined
        ? 'The icon was not decoded; see icon/png.'
        : undefined;
    case 'previous':
      return settings.previous === undefined ? 'No previous version was given.' : undefined;
    case 'reference':
      return settings.reference === undefined ? 'No catalog of other connectors was given.' : undefined;
  }
}

function crashed(rule: Rule, error: unknown): RawFinding {
  const template: MessageTemplate = {
    says: 'The rule {rule} could not finish on this connector: {reason}',
    help: 'The other rules are complete; report this connector to the makers of Connector Review.',
  };
  const data = { rule: rule.info.id, reason: error instanceof Error ? error.message : String(error) };
  return asFinding(ruleInfo('engine/rule-crashed'), template, {
    at: folderPlace,
    data,
    subject: rule.info.id,
  });
}

class Context implements RuleContext<string> {
  constructor(
    private readonly rule: Rule,
    readonly connector: Connector,
    private readonly settings: RunSettings,
    private readonly found: RawFinding[],
    private readonly skipped: SkippedRule[],
  ) {}

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
    return present(this.connector.definition, this.rule, 'definition');
  }

  get properties() {
    return present(this.connector.properties, this.rule, 'properties');
  }

  get previous() {
    return present(this.settings.previous, this.rule, 'previous version');
  }

  get reference() {
    return present(this.settings.reference, this.rule, 'reference catalog');
  }

  get dictionary() {
    return this.settings.dictionary;
  }

  get jsonDocuments() {
    return [this.connector.definitionDoc, this.connector.propertiesDoc].filter((doc) => doc !== undefined);
  }

  // Arrow functions: rules take `report` and `skip` out of the context by destructuring.
  readonly skip = (reason: string): void => {
    this.skipped.push({ rule: this.rule.info.id, reason });
  };

  readonly report: RuleContext<string>['report'] = (message, details) => {
    const template = this.rule.messages[message];
    if (template === undefined) throw new Error(`unknown message ${message}`);
    if (!this.rule.judgesScope && !this.inScope(template)) return;
    this.found.push(asFinding(this.rule.info, template, details));
  };

  private inScope(template: MessageTemplate): boolean {
    const check = checkInfo(this.rule.info, checkKey(this.rule.info, template));
    return check.publishers.includes(this.publisher) && profileCovers[this.profile].includes(check.profile);
  }
}

function present<T>(part: T | undefined, rule: Rule, need: string): T {
  if (part === undefined) throw new Error(`${rule.info.id} reads the ${need} without needing it`);
  return part;
}
