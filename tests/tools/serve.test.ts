import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHeaders, serve } from './serve.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'site/ovningar'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site/index.html'), 'home');
  await writeFile(join(folder, 'site/404.html'), 'not here');
  await writeFile(join(folder, 'site/ovningar/index.html'), 'list');
  await writeFile(join(folder, 'site/a.js'), '1');
  await writeFile(join(folder, 'site/_headers'), '# all\n/*\n  X-Content-Type-Options: nosniff\n  Cache-Control: no-cache\n/a.js\n  ! Cache-Control\n  Cache-Control: max-age=60\n');
  server = await serve({ folder: join(folder, 'site'), port: 0 });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Asks for exactly this path: `fetch` would tidy it first. */
function ask(path: string, method = 'GET'): Promise<{ status: number | undefined; body: string; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((done, failed) => {
    request(server.address, { path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => { body += piece; }).on('end', () => { done({ status: response.statusCode, body, headers: response.headers }); });
    }).on('error', failed).end();
  });
}

describe('the server', () => {
  it('gives pages and files with their type and the headers of the host', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: 'home', headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' } });
    expect(await ask('/a.js?v=1')).toMatchObject({ status: 200, body: '1', headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=60' } });
    expect(await ask('/ovningar/')).toMatchObject({ status: 200, body: 'list' });
  });

  it('sends an address without its last slash on, on this site only', async () => {
    expect(await ask('/ovningar')).toMatchObject({ status: 301, headers: { location: '/ovningar/' } });
    expect(await ask('//ovningar')).toMatchObject({ status: 301, headers: { location: '/ovningar/' } });
  });

  it('answers what is missing with the page that helps, and status 404', async () => {
    expect(await ask('/finns-inte/')).toMatchObject({ status: 404, body: 'not here' });
    expect(await ask('/index.html/')).toMatchObject({ status: 404 });
    expect(await ask('/_headers')).toMatchObject({ status: 404 });
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/ovningar/../../secret.txt', '/%5c..%5csecret.txt', '/%00', '/%ff'])('never leaves its folder: %s', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('secret');
  });

  it('answers only GET and HEAD', async () => {
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('says what to do when there is nothing to serve or the port is taken', async () => {
    await expect(serve({ folder: join(folder, 'nothing'), port: 0 })).rejects.toThrow('Build it first: npm run build');
    const port = Number(new URL(server.address).port);
    await expect(serve({ folder: join(folder, 'site'), port })).rejects.toThrow(`Port ${port} is taken`);
  });
});

describe('the headers of the host', () => {
  it('are read by path, with * for anything', () => {
    const headers = readHeaders('/*\n  A: 1\n/fonts/*.woff2\n\tB: x: y\n');
    expect(headers('/om/')).toEqual({ A: '1' });
    expect(headers('/fonts/a.woff2')).toEqual({ A: '1', B: 'x: y' });
    expect(readHeaders('/*\n  A: 1\n  B: 2\n/x/\n  ! A\n  A: 3\n  B: 4\n')('/x/')).toEqual({ A: '3', B: '2, 4' });
    expect(headers('/fonts/a+woff2')).toEqual({ A: '1' });
  });

  it('are refused when they are written wrong', () => {
    expect(() => readHeaders('  A: 1')).toThrow('_headers: expected a path');
  });
});
