// The Harbour Post: a small invented news site to try the extension on.
// Between them its pages hold every kind of attribution and every way a page can be built: metadata as JSON-LD,
// og:type, microdata or none; a dark page; a strict Content-Security-Policy; client-side navigation (/town);
// text that comes late; markup in the middle of phrases. What a reader should see marked is in expected.json.
//
//   node tests/site/serve.mjs [port]
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

// Nothing inline, nothing from elsewhere, no script at all: an extension that injects into the page shows here.
const STRICT =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
const STRICT_PAGES = new Set(['/news/aldous-mutual']);

/** Client-side routes: every address under /town is answered with the one page that draws them all. */
const shell = (pathname) => (/^\/town(\/[a-z-]*)?$/.test(pathname) ? '/town/app.html' : undefined);

/** The file behind an address: "/" is index.html, an address without an extension is its .html file. */
function fileFor(pathname) {
  if (pathname === '/') return 'index.html';
  const page = shell(pathname) ?? pathname;
  return path.extname(page) ? page.slice(1) : `${page.slice(1)}.html`;
}

/** The decoded path of a request, or undefined where it cannot be decoded. */
function pathnameOf(request) {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
  } catch {
    return undefined;
  }
}

async function answer(request, response) {
  const pathname = pathnameOf(request);
  const file = pathname === undefined ? undefined : path.join(PAGES, fileFor(pathname));
  const type = file?.startsWith(PAGES) ? TYPES[path.extname(file)] : undefined;
  const body = type ? await readFile(file).catch(() => undefined) : undefined;
  if (body === undefined) {
    response.writeHead(404, { 'content-type': TYPES['.html'] });
    response.end('<!doctype html><title>Not found</title><p>No such page.');
    return;
  }
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(STRICT_PAGES.has(pathname) && { 'content-security-policy': STRICT }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Serves the site on 127.0.0.1.
 * @param {{ port?: number }} [options] 0 (the default) takes any free port
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} url has no slash at its end; rejects when the port is taken
 */
export async function serveSite({ port = 0 } = {}) {
  const server = createServer(answer);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { url } = await serveSite({ port: Number(process.argv[2] ?? 8080) });
  console.log(`The Harbour Post is at ${url}`);
}
