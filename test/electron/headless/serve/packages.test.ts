// Packages through the page's door: those that were written through it, and no other file of the computer.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serve } from './served.ts';

async function visitor() {
  const served = await serve();
  onTestFinished(() => served.close());
  const address = served.newAddress();
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const origin = new URL(address).origin;
  const headers = { cookie, origin, 'sec-fetch-site': 'same-origin' };
  const get = (path: string) => fetch(new URL(path, origin), { headers });
  const call = async (name: string, input: object) => {
    const response = await fetch(new URL(`/call/${name}`, origin), {
      method: 'POST',
      body: JSON.stringify(input),
      headers,
    });
    return (await response.json()) as { readonly ok: boolean };
  };
  return { folder: served.folder, get, call };
}

describe('a package at the page’s door', () => {
  it('is sent under its own name once it was written, and only then', async () => {
    const { folder, get, call } = await visitor();
    const file = join(folder, '交接 (1).fangxing');
    const path = `/packages/${encodeURIComponent('交接 (1).fangxing')}`;
    expect((await get(path)).status).toBe(404);
    expect(await call('package:write', { file })).toMatchObject({ ok: true });
    const sent = await get(path);
    expect(sent.status).toBe(200);
    expect(sent.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''%E4%BA%A4%E6%8E%A5%20%281%29.fangxing",
    );
    expect(Buffer.from(await sent.arrayBuffer())).toEqual(readFileSync(file));
  });

  it('is not whatever else lies there', async () => {
    const { folder, get, call } = await visitor();
    writeFileSync(join(folder, 'other.fangxing'), 'a letter');
    expect(await call('package:write', { file: join(folder, 'other.fangxing') })).toMatchObject({ ok: false });
    for (const name of ['other.fangxing', '..%2fworkspace.sqlite', 'workspace.sqlite', '%zz', '']) {
      expect((await get(`/packages/${name}`)).status).toBe(404);
    }
  });
});
