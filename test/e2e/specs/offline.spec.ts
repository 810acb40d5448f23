import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { copyOfSample, Workstation } from '../pages/workstation';

test('the window can reach nothing outside the application', async () => {
  let reached = 0;
  const server = createServer((_, response) => {
    reached += 1;
    response.end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const desk = await Workstation.launch({ folder: copyOfSample('with-mistakes') });
  await desk.checked();

  const answers = await desk.page.evaluate(async (address) => {
    const tried: string[] = [];
    await fetch(address).then(
      () => tried.push('fetch'),
      () => undefined,
    );
    await new Promise<void>((done) => {
      const image = new Image();
      image.onload = () => {
        tried.push('image');
        done();
      };
      image.onerror = () => done();
      image.src = address;
    });
    if (window.open(address) !== null) tried.push('window.open');
    try {
      new Function('return 1')();
      tried.push('eval');
    } catch {
      // refused, as it should be
    }
    return tried;
  }, url);
  expect(answers).toEqual([]);

  await desk.page.evaluate((address) => {
    location.href = address;
  }, url);
  await desk.page.waitForTimeout(500);
  expect(desk.page.url()).toMatch(/^app:/);

  const fromMain = await desk.app.evaluate(
    async ({ net }, address) =>
      net.fetch(address).then(
        () => 'reached',
        () => 'blocked',
      ),
    url,
  );
  expect(fromMain).toBe('blocked');
  expect(reached).toBe(0);
  server.close();
  await desk.close();
});

test('the page has no way into Node and a strict policy', async () => {
  const desk = await Workstation.launch();
  const facts = await desk.page.evaluate(() => ({
    node: typeof (globalThis as Record<string, unknown>).require,
    process: typeof (globalThis as Record<string, unknown>).process,
    bridge: Object.keys(window.workbench).sort(),
  }));
  expect(facts).toEqual({
    node: 'undefined',
    process: 'undefined',
    bridge: ['call', 'on', 'pathOf', 'platform'],
  });
  const refused = await desk.page.evaluate(async () => {
    const call = window.workbench.call as unknown as (
      channel: string,
      input: unknown,
    ) => Promise<{ ok: boolean }>;
    const results = await Promise.all([
      call('workspace/open', { path: 7 }),
      call('no/such-channel', null),
      call('workspace/save', {
        workspaceId: 'x',
        file: '../outside.txt',
        text: '',
        expectedVersion: 'x',
        overwrite: true,
      }),
    ]);
    return results.map((result) => result.ok);
  });
  expect(refused).toEqual([false, false, false]);
  await desk.close();
});
