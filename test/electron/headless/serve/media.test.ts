import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serve } from './served.ts';

const served = await serve();
const entry = new URL(served.newAddress());
const entered = await fetch(entry, { redirect: 'manual' });
const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
const own = { cookie, origin: entry.origin };
afterAll(() => served.close());

const post = (path: string, body: string | Uint8Array<ArrayBuffer>) =>
  fetch(new URL(path, entry), { method: 'POST', headers: own, body });
const get = (path: string, headers: Record<string, string> = own) => fetch(new URL(path, entry), { headers });
const handOver = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const taken = (await (await post(`/files?name=${encodeURIComponent(name)}`, bytes)).json()) as {
    readonly value: { readonly file: string };
  };
  return taken.value.file;
};
const call = async (name: string, input: object) =>
  (await (await post(`/call/${name}`, JSON.stringify(input))).json()) as {
    readonly ok: boolean;
    readonly value: { readonly sha256: string; readonly name: string; readonly type: string };
  };
const add = (file: string) => call('media:add', { file });
const PNG = new Uint8Array(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));

/** Lays bytes into the media folder, as an older program or another hand may have. */
function lay(bytes: string, name = createHash('sha256').update(bytes).digest('hex')): string {
  mkdirSync(join(served.folder, 'media'), { recursive: true });
  writeFileSync(join(served.folder, 'media', name), bytes);
  return name;
}

describe('evidence', () => {
  it('leaves the inbox once it is taken in, and leaves as a file to be saved, never as one to be shown', async () => {
    const pdf = new Uint8Array(Buffer.from('%PDF-1.7\n<script>alert(1)</script>'));
    const file = await handOver('执照.pdf', pdf);
    const added = await call('evidence:add', { file });
    expect(added.value).toMatchObject({ name: '执照.pdf', type: 'application/pdf', bytes: pdf.length });
    expect(existsSync(file)).toBe(false);
    expect((await get(`/media/${added.value.sha256}`)).status).toBe(404);
    const to = await handOver('副本.pdf', new Uint8Array());
    expect(await call('evidence:save', { sha256: added.value.sha256, to })).toMatchObject({ ok: true });
    const [folder = '', name = ''] = to.split(/[/\\]/).slice(-2);
    const saved = await get(`/made/${folder}/${encodeURIComponent(name)}`);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(saved.headers.get('content-type')).toBe('application/pdf');
    expect(new Uint8Array(await saved.arrayBuffer())).toEqual(pdf);
  });
});

describe('pictures of the workspace', () => {
  it('come from a file that was handed over, with their own type and nothing to guess', async () => {
    const file = await handOver('封面.png', PNG);
    const { value } = await add(file);
    expect(value).toMatchObject({ name: '封面.png', type: 'image/png' });
    // What is in the media need not lie in the inbox as well.
    expect(existsSync(file)).toBe(false);
    const picture = await get(`/media/${value.sha256}`);
    expect(picture.status).toBe(200);
    expect(Object.fromEntries(picture.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(PNG.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(PNG);
  });

  it('are shown to nobody without the cookie, nor under another name of this computer', async () => {
    const { value } = await add(await handOver('a.png', PNG));
    expect((await get(`/media/${value.sha256}`, {})).status).toBe(403);
    expect((await get(`/media/${value.sha256}`, { ...own, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post(`/media/${value.sha256}`, '')).status).toBe(404);
  });

  it.each([
    ['a page', '<html><script>1</script></html>'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a film', '\0\0\0 ftypisom'],
    ['nothing', ''],
  ])('are nothing else: %s stays where it is', async (_what, bytes) => {
    expect((await get(`/media/${lay(bytes)}`)).status).toBe(404);
  });

  it.each([
    '',
    'x',
    '0'.repeat(64),
    'A'.repeat(64),
    `${'0'.repeat(63)}%00`,
    '..%2Fworkspace.sqlite',
    '%2e%2e/workspace.sqlite',
  ])('lie under whole digests only: %j', async (name) => {
    expect((await get(`/media/${name}`)).status).toBe(404);
  });

  it('follow the workspace that is open', async () => {
    const { value } = await add(await handOver('b.png', new Uint8Array([...PNG, 1])));
    const status = async () => (await get(`/media/${value.sha256}`)).status;
    expect(await status()).toBe(200);
    await served.planner.ask('demo:open', {});
    expect(await status()).toBe(404);
    const inDemo = await add(await handOver('c.png', new Uint8Array([...PNG, 2])));
    expect(existsSync(join(served.folder, 'demo', 'media', inDemo.value.sha256))).toBe(true);
    await served.planner.ask('demo:remove', {});
    expect(await status()).toBe(200);
  });
});

describe('a file that is named to be taken in', () => {
  it.each(['inbox/../outside.png', 'inbox/outside.png', 'outside/outside.png'])(
    'stays where it is unless it came through the inbox: %s',
    async (path) => {
      for (const folder of ['inbox', 'outside']) mkdirSync(join(served.folder, folder), { recursive: true });
      const file = `${served.folder}/${path}`;
      writeFileSync(file, PNG);
      expect((await add(file)).ok).toBe(true);
      expect([existsSync(file), existsSync(join(served.folder, 'workspace.sqlite'))]).toEqual([true, true]);
    },
  );
});

it('the page may show pictures of its own only', async () => {
  const page = await get('/');
  expect(page.headers.get('content-security-policy')).toMatch(/(?:^|; )img-src 'self'(?:;|$)/);
});
