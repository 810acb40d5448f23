import { describe, expect, it } from 'vitest';
import { foldingLimit } from '../../../src/renderer/features/editor/folding-limit';
import { LimitedJsonWorker } from '../../../src/renderer/features/editor/limited-json-worker';

const uri = 'connector://w/apiDefinition.swagger.json';

async function rangesOf(value: unknown): Promise<readonly { startLine: number; endLine: number }[]> {
  const model = { uri: { toString: () => uri }, version: 1, getValue: () => JSON.stringify(value, null, 2) };
  const worker = new LimitedJsonWorker(
    { getMirrorModels: () => [model] },
    { languageSettings: {}, languageId: 'json' },
  );
  return (await worker.getFoldingRanges(uri, {})) as { startLine: number; endLine: number }[];
}

const path = (operations: number) =>
  Object.fromEntries(Array.from({ length: operations }, (_, at) => [`op${at}`, { tags: [{ a: 1 }] }]));

describe('blocks to fold', () => {
  it('hands over all of a text that has few', async () => {
    expect(await rangesOf({ paths: { '/a': path(2) } })).toHaveLength(1 + 1 + 1 + 2 * 3);
  });

  it('keeps the outermost of a text that has more than the editor shows', async () => {
    const paths = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`/${at}`, path(2)]));
    const ranges = await rangesOf({ paths });
    expect(ranges).toHaveLength(foldingLimit);
    // The root, its paths, each path and both of its operations: 902 blocks, of the others as many as there is room for.
    const lines = JSON.stringify({ paths }, null, 2).split('\n');
    const starts = ranges.map(({ startLine }) => lines[startLine] ?? '');
    expect(starts.filter((line) => /^ {0,6}\S/.test(line))).toHaveLength(1 + 1 + 300 + 600);
  });
});
