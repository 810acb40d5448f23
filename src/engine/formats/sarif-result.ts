import type { Finding, Range, TextEdit } from '../../shared/finding';
import { LineIndex } from '../../shared/line-index';
import type { CheckedConnector } from './format';
import { levels } from './sarif-rules';
import { printable } from './terminal';
import { artifactLocation } from './uri';
import { hasPlace, suppressionText, wantedName } from './words';

/** Name of our fingerprint and the version of how it is made. */
const fingerprintKey = 'connectorReviewFingerprint/v1';

/** Writes the `result` objects of one connector; line indexes are made once for each file. */
export class SarifResults {
  readonly #lines = new Map<string, LineIndex | undefined>();

  constructor(
    private readonly checked: CheckedConnector,
    private readonly ruleIndex: ReadonlyMap<string, number>,
  ) {}

  result(finding: Finding) {
    const { rule, check, severity, fingerprint, suppressed } = finding;
    const index = this.ruleIndex.get(rule);
    const fixes = this.#fixes(finding);
    // It stands in no file, so it cannot be told as a replacement in one.
    const submissionName = wantedName(finding);
    return {
      ruleId: rule,
      ...(index === undefined ? {} : { ruleIndex: index }),
      level: levels[severity],
      message: { text: messageText(`${finding.message} ${finding.help}`) },
      locations: [this.#location(finding)],
      partialFingerprints: { [fingerprintKey]: fingerprint },
      ...(fixes.length === 0 ? {} : { fixes }),
      ...(suppressed === undefined
        ? {}
        : {
            suppressions: [
              { kind: 'external', status: 'accepted', justification: suppressionText(suppressed) },
            ],
          }),
      properties: {
        check,
        connector: printable(this.checked.path),
        fix: finding.fix,
        ...(submissionName === undefined ? {} : { submissionName }),
      },
    };
  }

  #location(finding: Finding) {
    const { file, pointer, range } = finding;
    return {
      physicalLocation: {
        artifactLocation: artifactLocation(this.checked.folder ?? this.checked.path, file),
        ...(hasPlace(finding) ? { region: regionOf(range) } : {}),
      },
      ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: printable(pointer) }] }),
    };
  }

  #fixes({ fingerprint, fixes }: Finding) {
    return fixes.flatMap(({ title, grade }, at) => {
      const edits = this.checked.editsOf?.(fingerprint, at) ?? [];
      if (edits.length === 0) return [];
      const artifactChanges = [...new Set(edits.map(({ file }) => file))].map((file) => ({
        artifactLocation: artifactLocation(this.checked.folder ?? this.checked.path, file),
        replacements: edits.filter((edit) => edit.file === file).map((edit) => this.#replacement(edit)),
      }));
      return [{ description: { text: messageText(title) }, artifactChanges, properties: { grade } }];
    });
  }

  #replacement({ file, offset, length, text }: TextEdit) {
    const range = this.#linesOf(file)?.range(offset, length);
    return {
      deletedRegion: range === undefined ? { charOffset: offset, charLength: length } : regionOf(range),
      ...(text === '' ? {} : { insertedContent: { text } }),
    };
  }

  #linesOf(file: string): LineIndex | undefined {
    if (!this.#lines.has(file)) {
      const text = this.checked.textOf?.(file);
      this.#lines.set(file, text === undefined ? undefined : new LineIndex(text));
    }
    return this.#lines.get(file);
  }
}

/**
 * Text for a `message.text`: SARIF reads `{0}` as a placeholder and `[text](target)` as a link, and both may come from
 * the connector.
 */
export function messageText(text: string): string {
  return printable(text)
    .replace(/\{(\d{1,9})\}/g, '{{$1}}')
    .replace(/\](?=\()/g, '\\]');
}

function regionOf({ start, end }: Range) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}
