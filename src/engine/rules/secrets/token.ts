import type { SourceText } from '../../../shared/snapshot';
import { defineRule } from '../../define-rule';
import type { Connector } from '../../model/connector';
import { nodeAt } from '../../model/descendants';
import { type Place, TextDocument } from '../../model/text-document';
import { grouped, times } from '../../words/grouped';
import { masked } from '../../words/masked';
import { secretsIn } from '../../words/secrets';

/** More different credentials in one file than this say nothing new. */
const most = 100;

export default defineRule('secrets/token', {
  needs: [],
  messages: {
    credential: {
      says: 'The text beginning with {start} looks like {kind}{times}.',
      help: 'Take it out of the file, and have it withdrawn if it was ever valid.',
    },
    sample: {
      severity: 'info',
      says: 'The text beginning with {start} is a well-known sample of {kind}{times}.',
      help: 'Shorten it to an obvious placeholder, so that nobody takes it for a real one.',
    },
  },
  check({ connector, snapshot, report }) {
    for (const source of snapshot.texts) {
      const found = secretsIn(source.text);
      if (found.length === 0) continue;
      const place = placeIn(connector, source);
      for (const [text, [secret, ...others]] of [...grouped(found, (one) => one.text)].slice(0, most)) {
        const { kind, sample } = secret;
        const data = { kind, start: masked(text), times: times(others.length + 1) };
        report(sample ? 'sample' : 'credential', {
          at: place(secret.offset, text.length),
          subject: masked(text),
          data,
        });
      }
    }
  },
});

/** Places of one file; in JSON files they belong to the node they stand in. */
function placeIn(connector: Connector, source: SourceText): (offset: number, length: number) => Place {
  const docs = [connector.definitionDoc, connector.propertiesDoc];
  const json = docs.find((doc) => doc !== undefined && doc.source === source);
  const doc = json ?? new TextDocument(source);
  const root = json?.root;
  return (offset, length) => {
    const place = doc.stretch(offset, length);
    if (root === undefined) return place;
    const node = nodeAt(root, offset);
    return place.within(node);
  };
}
