import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy } from './content-security-policy';
import { appHost, appScheme, parseUrl } from './origin';

const mimeTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.ttf', 'font/ttf'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
]);

/**
 * The file an address of the app stands for: below `root` and of a known kind, else undefined.
 * @param root absolute path of the folder with the bundled pages
 */
export function fileOfAddress(address: string, root: string): string | undefined {
  const url = parseUrl(address);
  if (url === undefined || url.protocol !== `${appScheme}:` || url.host !== appHost) return undefined;
  const segments = decodedSegments(url.pathname);
  if (segments === undefined) return undefined;
  const file = path.join(root, ...segments);
  const inside = path.relative(root, file);
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return undefined;
  return mimeTypes.has(path.extname(file).toLowerCase()) ? file : undefined;
}

/** Path segments with their percent signs decoded once; undefined when one of them could lead elsewhere. */
function decodedSegments(pathname: string): readonly string[] | undefined {
  const segments: string[] = [];
  for (const part of pathname.split('/').slice(1)) {
    let segment: string;
    try {
      segment = decodeURIComponent(part);
    } catch {
      return undefined;
    }
    if (segment === '' || segment.startsWith('.') || /[/\\:]|\p{Cc}/u.test(segment)) return undefined;
    segments.push(segment);
  }
  return segments.length === 0 ? undefined : segments;
}

/** Headers of every answer. */
export function headersFor(file: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': mimeTypes.get(path.extname(file).toLowerCase()) ?? 'application/octet-stream',
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
}

/** Answers a request for a bundled file. Anything that is not one is 404. */
export async function serveAppFile(request: Request, root: string): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const file = fileOfAddress(request.url, root);
  if (file === undefined) return refuse(404);
  try {
    const bytes = await readFile(file);
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
      headers: headersFor(file),
    });
  } catch {
    return refuse(404);
  }
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: { 'Content-Security-Policy': contentSecurityPolicy } });
}
