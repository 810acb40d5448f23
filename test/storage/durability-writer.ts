/** Run by the durability test as a process of its own: writes, says so, and goes on writing until it is killed. */
import { writeSync } from 'node:fs';
import { openStorage } from '../../src/main/storage';
import { aRun } from './run';

const [file = '', round = ''] = process.argv.slice(2);
const { storage } = openStorage(file);
if (storage === null) throw new Error('The history cannot be opened.');
const id = storage.submissions.recordRun(aRun({ contentHash: round }));
storage.notes.add(id, null, `Note ${round}`);
storage.drafts.put('/a', `file${round}`, `Draft ${round}`, 'v1');
writeSync(1, 'stored\n');
for (let number = 0; ; number += 1) {
  storage.drafts.put('/b', 'rest', `${number} `.repeat(200_000), 'v1');
}
