import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, it } from 'vitest';
import { freshFile, open } from './support';

const writer = path.join(import.meta.dirname, 'durability-writer.ts');

/** Kills the writer without warning as soon as it says that its note and draft are stored. */
async function writeAndKill(file: string, round: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, file, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), exit]);
  child.kill('SIGKILL');
  const [code, signal] = await exit;
  expect([code, signal]).toEqual([null, 'SIGKILL']);
}

it('keeps what was stored when the process is killed', async () => {
  const file = freshFile();
  for (const round of [1, 2, 3]) {
    await writeAndKill(file, round);
    const { storage, status } = open(file);
    expect(status).toEqual({ kind: 'ready' });
    const notes = storage?.submissions
      .list()
      .flatMap((submission) => storage.notes.list(submission.id)[0]?.text);
    expect(notes).toContain(`Note ${round}`);
    expect(storage?.drafts.list('/a').map((draft) => draft.text)).toContain(`Draft ${round}`);
    storage?.close();
  }
});
