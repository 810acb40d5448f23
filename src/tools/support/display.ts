import { existsSync } from 'node:fs';
import net from 'node:net';
import type { Command } from './run';

const ANSWER_LIMIT_MS = 2_000;

/**
 * Paths of the Unix sockets on which an X display listens; empty for a display on another machine, which cannot be
 * judged from its name.
 * @param display the value of DISPLAY, such as `:0` or `localhost:10.0`
 */
export function displaySockets(display: string): readonly string[] {
  const match = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display);
  if (!match) return [];
  const path = `/tmp/.X11-unix/X${match[1]}`;
  return [path, `\0${path}`]; // Linux servers also listen on the abstract name
}

function answers(path: string): Promise<boolean> {
  if (!path.startsWith('\0') && !existsSync(path)) return Promise.resolve(false);
  return new Promise((resolve) => {
    const socket = net.connect({ path });
    const end = (result: boolean): void => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(ANSWER_LIMIT_MS, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

/**
 * Why no window can be shown; undefined when one can. Only Linux can be without a display in a way that matters
 * here.
 */
export async function displayProblem(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<string | undefined> {
  if (platform !== 'linux' || env.WAYLAND_DISPLAY) return undefined;
  if (!env.DISPLAY) return 'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).';
  const sockets = displaySockets(env.DISPLAY);
  if (sockets.length === 0) return undefined;
  for (const socket of sockets) if (await answers(socket)) return undefined;
  return `The display ${env.DISPLAY} (from DISPLAY) does not answer.`;
}

/** The same command with a display in memory around it. */
export function underXvfb(command: Command): Command {
  return {
    ...command,
    file: 'xvfb-run',
    args: ['-a', '-s', '-screen 0 1600x1000x24', command.file, ...command.args],
  };
}
