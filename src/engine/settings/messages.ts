import type { MessageTemplate } from '../define-rule';

/** Wording of findings about settings files. */
export const settingsMessages = {
  notJson: {
    says: '{file} cannot be read as JSON from here on, so none of it is followed.',
    help: 'Mend the text at this place; the editor marks what is missing.',
  },
  tooLarge: {
    says: '{file} has {size} characters; settings of more than {limit} are not followed.',
    help: 'Shorten it; move the suppressions of a connector into a file of its own beside it.',
  },
  notAnObject: {
    says: '{file} holds {actual} where an object with settings belongs, so none of it is followed.',
    help: 'Put the settings into braces, such as { "version": 1, "rules": {} }.',
  },
  newer: {
    says: '{file} has version {version}; this program knows version 1, so none of it is followed.',
    help: 'Use a newer Connector Review, or write the settings for version 1.',
  },
  version: {
    severity: 'warning',
    says: '{file} does not say "version": 1.',
    help: 'Add "version": 1, so that later programs read the settings the same way.',
  },
  type: {
    says: '"{name}" must be {expected}, but it is {actual}; it is not followed.',
    help: 'Write {expected}.',
  },
  unknownMember: {
    severity: 'warning',
    says: '"{name}" is not a setting that is known here.',
    help: 'Remove it, or use one of: {known}.',
  },
  misspelledMember: {
    severity: 'warning',
    says: '"{name}" is not a setting that is known here.',
    help: 'Did you mean "{nearest}"?',
  },
  unknownRule: {
    severity: 'warning',
    says: 'No rule or check has the id "{name}".',
    help: 'Use an id of the list of rules; connector-review rules prints it.',
  },
  misspelledRule: {
    severity: 'warning',
    says: 'No rule or check has the id "{name}".',
    help: 'Did you mean "{nearest}"?',
  },
  fixedRule: {
    says: '{name} says that the check is incomplete; settings cannot change or suppress it.',
    help: 'Remove the entry, and mend what {name} reports.',
  },
  value: {
    says: '"{name}" is "{actual}", but it must be {expected}; it is not followed.',
    help: 'Write {expected}.',
  },
  duplicateKey: {
    severity: 'warning',
    says: '"{name}" is set twice in one object; only this last one is followed.',
    help: 'Keep one of the two.',
  },
  noReason: {
    says: 'This suppression gives no reason, so it is not followed.',
    help: 'Add "reason" with the reason in one sentence.',
  },
  noTarget: {
    says: 'This suppression names neither a finding nor a rule, so it is not followed.',
    help: 'Add "fingerprint" for one finding, or "rule" with the id of a rule or check.',
  },
  neverApplies: {
    says: 'This suppression expires on {expires}, before it was made on {created}.',
    help: 'Correct one of the two dates.',
  },
  repeated: {
    severity: 'warning',
    says: 'This suppression names the same as an earlier one in this file.',
    help: 'Keep one of the two.',
  },
  tooMany: {
    says: '"{name}" has {count} entries; only the first {limit} are followed.',
    help: 'Remove entries that are not needed any more.',
  },
  andMore: {
    says: '{file} has more faults than the {limit} that are listed.',
    help: 'Mend these first, then check again.',
  },
} satisfies Record<string, MessageTemplate>;

/** Wording of findings about suppressions that do nothing. */
export const expiredMessage: MessageTemplate = {
  says: 'The suppression of {what} expired on {expires} and no longer applies.',
  help: 'Remove it, or look at the finding again and give a later date.',
};

export const unusedMessage: MessageTemplate = {
  says: 'The suppression of {what} matches no finding.',
  help: 'Remove it: what it was for is mended, or was never there.',
};
