import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { workbenchAddress } from './workbench-url.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Answers `app://workbench/…` from one folder and from nowhere else; the start page stands for `/`. */
export async function pageFile(folder: string, method: string, address: string): Promise<Response> {
  const path = method === 'GET' ? pathWithin(folder, address) : undefined;
  const mediaType = path === undefined ? undefined : mediaTypes[extname(path)];
  if (path === undefined || mediaType === undefined) return notFound();
  try {
    return new Response(await readFile(path), {
      headers: {
        'content-type': mediaType,
        'content-security-policy': contentSecurityPolicy,
        'cross-origin-opener-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch {
    return notFound();
  }
}

/** The place of a file that an address names; undefined for every address that leads out of the folder. */
export function pathWithin(folder: string, address: string): string | undefined {
  const url = workbenchAddress(address);
  if (url === undefined) return undefined;
  const asked = decoded(url.pathname === '/' ? '/index.html' : url.pathname);
  if (asked === undefined || asked.includes('\0') || asked.includes('\\')) return undefined;
  const path = normalize(join(folder, asked));
  return path.startsWith(folder + sep) ? path : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function notFound(): Response {
  return new Response('', { status: 404 });
}
