import type { MessageTemplate } from '../../define-rule';
import type { ProblemKind } from '../../json/first-problem';

/** Wording of `json/syntax` for each kind of departure from strict JSON. */
export const syntaxMessages = {
  empty: {
    says: 'Line 1, column 1: the file is empty.',
    help: 'Put the JSON document into the file.',
  },
  comment: {
    says: 'Line {line}, column {column}: found a comment, which JSON does not allow.',
    help: 'Remove the comment.',
  },
  'trailing-comma': {
    says: 'Line {line}, column {column}: found a trailing comma, which nothing follows before the closing bracket.',
    help: 'Remove the comma.',
  },
  'control-character': {
    says: 'Line {line}, column {column}: found the control character {found} inside a string.',
    help: 'Write the character as an escape such as \\t or \\u0007, or remove it.',
  },
  'unclosed-string': {
    says: 'Line {line}, column {column}: the string that starts here is not closed on its line.',
    help: 'Add the missing double quote; write a line break inside a string as \\n.',
  },
  escape: {
    says: 'Line {line}, column {column}: found the escape {found}, which JSON does not know.',
    help: 'Write a backslash as \\\\; allowed escapes are \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.',
  },
  number: {
    says: 'Line {line}, column {column}: found {found}, which is not a JSON number.',
    help: 'Write a number such as 1, -2 or 0.5, or put the value in double quotes.',
  },
  'key-expected': {
    says: 'Line {line}, column {column}: found {found} where a key in double quotes belongs.',
    help: 'Write the key in double quotes, or remove what stands in its place.',
  },
  'colon-expected': {
    says: 'Line {line}, column {column}: found {found} where the colon between key and value belongs.',
    help: 'Put a colon behind the key.',
  },
  'value-expected': {
    says: 'Line {line}, column {column}: found {found} where a value belongs.',
    help: 'Write a string in double quotes, a number, true, false, null, an object or an array.',
  },
  'comma-expected': {
    says: 'Line {line}, column {column}: found {found} where a comma or a closing bracket belongs.',
    help: 'Add the missing comma or bracket in front of it, or the missing quote or backslash in the string before.',
  },
  'unclosed-bracket': {
    says: 'Line {line}, column {column}: the file ends, but the "{bracket}" of line {opened} is not closed.',
    help: 'Add the missing closing bracket.',
  },
  'after-end': {
    says: 'Line {line}, column {column}: found {found} after the end of the JSON document.',
    help: 'Remove the text after the end, or the closing bracket too many before it.',
  },
  'too-deep': {
    says: 'Line {line}, column {column}: brackets are nested deeper than {limit} levels here.',
    help: 'Flatten the document; connectors need far fewer levels.',
  },
} satisfies Record<ProblemKind, MessageTemplate>;
