/**
 * Serves a built site the way a good static host does, with nothing but Node.
 *   node tests/tools/serve.mjs [port] [folder]      port 4321 and dist where not said
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const types = {
  '.css': 'text/css; charset=utf-8', '.html': 'text/html; charset=utf-8', '.ico': 'image/x-icon', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.pdf': 'application/pdf', '.png': 'image/png',
  '.svg': 'image/svg+xml', '.ttf': 'font/ttf', '.txt': 'text/plain; charset=utf-8', '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2', '.xml': 'application/xml; charset=utf-8',
};

/**
 * Reads a `_headers` file as Netlify and Cloudflare do: a line with a path (`*` stands for anything), then indented
 * `Name: value`, or `! Name` to take back what an earlier path gave. The same name twice becomes a list.
 * @param {string} text
 * @returns {(path: string) => Record<string, string>} the headers of a path
 */
export function readHeaders(text) {
  /** @type {{ matches: RegExp, headers: [name: string, value: string | null][] }[]} */
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const pattern = line.trim().split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
      rules.push({ matches: new RegExp(`^${pattern}$`), headers: [] });
      continue;
    }
    const [, taken, name, value] = /^\s+(?:! *([\w-]+)|([\w-]+):\s*(.*?))\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (rule === undefined || (taken ?? name) === undefined) throw new Error(`_headers: expected a path and then indented "Name: value", found ${JSON.stringify(line)}`);
    rule.headers.push(taken === undefined ? [name ?? '', value ?? ''] : [taken, null]);
  }
  return (path) => {
    /** @type {Record<string, string>} */
    const given = {};
    for (const [name, value] of rules.filter(({ matches }) => matches.test(path)).flatMap(({ headers }) => headers)) {
      if (value === null) delete given[name];
      else given[name] = given[name] === undefined ? value : `${given[name]}, ${value}`;
    }
    return given;
  };
}

/**
 * Where a request is answered from.
 * @param {string} root the absolute folder that is served; nothing outside it is ever read
 * @param {string} path the decoded path of the address, beginning with /
 * @returns {Promise<{ kind: 'file', file: string, size: number } | { kind: 'moved', to: string } | { kind: 'missing' }>}
 */
async function find(root, path) {
  const wanted = resolve(root, `.${path}`);
  if (wanted !== root && !wanted.startsWith(root + sep)) return { kind: 'missing' };
  const found = await stat(wanted).catch(() => undefined);
  if (found?.isDirectory()) {
    if (!path.endsWith('/')) return { kind: 'moved', to: `${path}/` };
    const index = join(wanted, 'index.html');
    const page = await stat(index).catch(() => undefined);
    return page?.isFile() ? { kind: 'file', file: index, size: page.size } : { kind: 'missing' };
  }
  // `page.html/` is no page, although the file system would let it pass.
  if (!found?.isFile() || path.endsWith('/')) return { kind: 'missing' };
  return { kind: 'file', file: wanted, size: found.size };
}

/**
 * @param {{ folder: string, port: number }} where `port` 0 takes any that is free
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} rejects when the folder has no index.html or the port is taken
 */
export async function serve({ folder, port }) {
  const root = resolve(folder);
  await stat(join(root, 'index.html')).catch(() => {
    throw new Error(`There is no built site in ${root}. Build it first: npm run build`);
  });
  const headersOf = readHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
      response.end();
    });
  });

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    // One slash first, so that an address like //other.example can never become a redirect to another site.
    const asked = `/${(request.url ?? '/').split(/[?#]/, 1)[0]?.replace(/^[/\\]+/, '') ?? ''}`;
    let path;
    try {
      path = decodeURIComponent(asked);
    } catch {
      path = '\0';
    }
    if (path.includes('\0') || path.includes('\\')) {
      response.writeHead(400, { 'Content-Type': 'text/plain' }).end('Bad address');
      return;
    }
    // The rules for hosts are theirs, not a page.
    const found = path === '/_headers' ? { kind: 'missing' } : await find(root, path);
    const headers = headersOf(path);
    if (found.kind === 'moved') {
      response.writeHead(301, { ...headers, Location: encodeURI(found.to) }).end();
      return;
    }
    const fallback = join(root, '404.html');
    const { status, file, size } = found.kind === 'file'
      ? { status: 200, file: found.file, size: found.size }
      : { status: 404, file: fallback, size: (await stat(fallback).catch(() => undefined))?.size };
    if (size === undefined) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const type = types[/** @type {keyof typeof types} */ (extname(file).toLowerCase())] ?? 'application/octet-stream';
    response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': size });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).on('error', (error) => response.destroy(error)).pipe(response);
  }

  await new Promise((done, failed) => {
    server.once('error', (error) =>
      failed('code' in error && error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken by something else. Choose another: node tests/tools/serve.mjs ${port + 1}`) : error));
    // This computer only: nothing else on the network can read it.
    server.listen(port, '127.0.0.1', () => done(undefined));
  });
  const bound = server.address();
  const address = `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : port}`;
  return {
    address,
    close: () => new Promise((done) => {
      server.close(() => done(undefined));
      server.closeAllConnections();
    }),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.argv[2] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`expected a port between 0 and 65535, found ${process.argv[2]}`);
  try {
    const { address } = await serve({ folder: process.argv[3] ?? 'dist', port });
    console.log(`The workbook is open at ${address}/ (stop with Ctrl+C)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
