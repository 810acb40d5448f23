import Module, { createRequire } from 'node:module';
import process from 'node:process';

/** sharp's entry function with its static members. */
export type Sharp = typeof import('sharp')['default'];

const nodeRequire = createRequire(import.meta.url);
const nativeOnLinux = /^@img\/sharp-linux(musl)?-(?!wasm32)[a-z0-9]+\/sharp\.node$/;
let loaded: Sharp | undefined;

/**
 * Loads sharp on first use, set up for untrusted input: no cache, one thread per picture. Throws when neither its
 * native nor its WASM part can be loaded.
 */
export function loadSharp(): Sharp {
  if (loaded !== undefined) return loaded;
  const inElectron = process.versions.electron !== undefined;
  const sharp = process.platform === 'linux' && inElectron ? withoutNative(requireSharp) : requireSharp();
  sharp.cache(false);
  sharp.concurrency(1);
  loaded = sharp;
  return sharp;
}

function requireSharp(): Sharp {
  return nodeRequire('sharp') as Sharp;
}

/**
 * On Linux, native sharp crashes inside Electron: both carry their own GLib. sharp has no switch for its WASM part, so
 * its requests for the native one are led there while it loads, and only then.
 */
function withoutNative(load: () => Sharp): Sharp {
  const module = Module as unknown as { _resolveFilename: (request: string, ...rest: unknown[]) => string };
  const original = module._resolveFilename;
  module._resolveFilename = function (request, ...rest) {
    const target = nativeOnLinux.test(request) ? '@img/sharp-wasm32/sharp.node' : request;
    return original.call(this, target, ...rest);
  };
  try {
    return load();
  } finally {
    module._resolveFilename = original;
  }
}
