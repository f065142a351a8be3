import { request } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serve } from './served.ts';

const served = await serve();
const entry = new URL(served.newAddress());
const entered = await fetch(entry, { redirect: 'manual' });
const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
afterAll(() => served.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks with exactly these headers; fetch would not let a test lie about its host. */
const ask = (method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = {
      agent: false,
      host: '127.0.0.1',
      port: entry.port,
      method,
      path,
      headers: { host: entry.host, ...headers },
    };
    const asked = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
const own = { cookie, origin: entry.origin };

describe('the door of the page', () => {
  it('gives a cookie for a token once, that no script reads and no other site sends', () => {
    expect(entered.status).toBe(303);
    expect(entered.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  });

  it('refuses a used token in words, and a new one lets in again', async () => {
    const again = await ask('GET', `/?token=${entry.searchParams.get('token') ?? ''}`);
    expect([again.status, again.body.includes('按回车键')]).toEqual([403, true]);
    const fresh = new URL(served.newAddress());
    expect((await ask('GET', `${fresh.pathname}${fresh.search}`)).status).toBe(303);
  });

  it.each([
    ['no cookie', 'GET', '/', {}, 403],
    ['a wrong cookie', 'GET', '/', { cookie: cookie.replace(/=.*/, '=x') }, 403],
    ['another host', 'GET', '/', { cookie, host: 'fangxing.example.com' }, 403],
    ['a call without an origin', 'POST', '/call/workspace:read', { cookie }, 403],
    ['a call from another origin', 'POST', '/call/workspace:read', { cookie, origin: 'http://example.com' }, 403],
    ['another site', 'GET', '/', { cookie, 'sec-fetch-site': 'cross-site' }, 403],
    ['a path that leads out', 'GET', '/../package.json', own, 404],
    ['a file that is not the page', 'GET', '/assets/../../headless/main.js', own, 404],
    ['a batch that nobody made', 'GET', '/batches/..%2F..%2Fetc.zip', own, 404],
    ['a review that nobody made', 'GET', '/reviews/review-20261123-120000-abcdef/review.xlsx', own, 404],
    ['a review elsewhere', 'GET', '/reviews/..%2F..%2Freview.html', own, 404],
    ['another file of a review', 'GET', '/reviews/review-20261123-120000-abcdef/manifest.json', own, 404],
  ] as const)('refuses %s', async (_what, method, path, headers, status) => {
    expect((await ask(method, path, headers, method === 'POST' ? '{}' : '')).status).toBe(status);
  });

  it('sends the page with a policy that allows nothing inline', async () => {
    const { status, headers } = await ask('GET', '/', own);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("script-src 'self'; style-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  it('answers a call, and refuses an unknown, a malformed and an oversized one', async () => {
    const good = await ask('POST', '/call/workspace:read', own, '{}');
    expect(JSON.parse(good.body)).toMatchObject({ ok: true, value: { posts: 0, clockStands: true } });
    for (const [path, body] of [
      ['/call/posts:steal', '{}'],
      ['/call/workspace:read', '{"x":'],
      ['/call/workspace:read', '{"x":1}'],
    ] as const) {
      const bad = await ask('POST', path, own, body);
      expect(JSON.parse(bad.body)).toMatchObject({ ok: false, error: { code: 'input-refused' } });
    }
    const large = await ask('POST', '/call/workspace:read', own, `"${'x'.repeat(17 * 1024 * 1024)}"`);
    expect(large.status).toBe(413);
  });

  it('keeps a dropped file under its own name, inside the inbox', async () => {
    const taken = await ask('POST', `/files?name=${encodeURIComponent('../../十二月:排期.csv')}`, own, 'a,b');
    const { value } = JSON.parse(taken.body) as { readonly value: { readonly file: string } };
    expect(value.file.startsWith(join(served.folder, 'inbox'))).toBe(true);
    expect(value.file.endsWith('十二月_排期.csv')).toBe(true);
    expect(existsSync(value.file)).toBe(true);
  });
});
