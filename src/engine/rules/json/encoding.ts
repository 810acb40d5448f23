import type { FixInfo } from '../../../shared/finding';
import { defineRule } from '../../define-rule';
import { type Fix, onDisk } from '../../fix';
import type { JsonDocument } from '../../model/json-document';

const help = 'Save the file as UTF-8 without byte order mark.';

export default defineRule('json/encoding', {
  needs: [],
  messages: {
    notUtf8: {
      check: 'json/encoding',
      says: 'The file is not UTF-8: the byte at offset {byte} is not valid, so the file was read as Windows-1252.',
      help: `${help} Check letters with accents afterwards.`,
    },
    utf16: {
      check: 'json/encoding',
      says: 'The file is encoded as UTF-16 ({order}), not as UTF-8.',
      help,
    },
    bom: {
      check: 'json/bom',
      says: 'The file starts with a byte order mark (bytes EF BB BF).',
      help,
    },
  },
  check({ jsonDocuments, report, skip }) {
    if (jsonDocuments.length === 0) skip('There is no readable JSON file.');
    for (const doc of jsonDocuments) {
      const { encoding, encodingFault, bom } = doc.source;
      const start = doc.stretch(0, Math.min(1, doc.text.length));
      const order = encoding === 'utf-16le' ? 'little endian' : 'big endian';
      if (encoding === 'utf-16le' || encoding === 'utf-16be')
        report('utf16', { at: start, data: { order }, fixes: encoded(doc, 'safe', 'Save it as UTF-8') });
      else if (encodingFault !== undefined) {
        report('notUtf8', {
          at: doc.stretch(encodingFault.offset, 1),
          data: { byte: encodingFault.byteOffset },
          // That it is Windows-1252 is a guess: a person looks at the letters.
          fixes: encoded(doc, 'suggest', 'Save it as UTF-8, read as Windows-1252'),
        });
      }
      if (encoding === 'utf-8' && bom)
        report('bom', { at: start, fixes: encoded(doc, 'safe', 'Remove the byte order mark') });
    }
  },
});

/** None where the text cannot be written as UTF-8. */
function encoded(doc: JsonDocument, grade: FixInfo['grade'], title: string): readonly Fix[] {
  if (/\p{Surrogate}/u.test(doc.text)) return [];
  return [onDisk(grade, title, () => ({ kind: 'encode', file: doc.name }))];
}
