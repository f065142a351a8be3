// How what was made for the page leaves by its server, and what does not leave that way.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sample } from '../terminal.ts';
import { serve } from './served.ts';

const served = await serve();
const entry = new URL(served.newAddress());
const entered = await fetch(entry, { redirect: 'manual' });
const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
const own = { cookie, origin: entry.origin };
afterAll(() => served.close());

const get = (path: string, headers: Record<string, string> = own) => fetch(new URL(path, entry), { headers });
const post = async (path: string, body: string | Uint8Array<ArrayBuffer>) =>
  (await fetch(new URL(path, entry), { method: 'POST', headers: own, body })).json() as Promise<{
    readonly ok: boolean;
    readonly value: { readonly file: string };
  }>;

it('gives back what was checked, under its own name, and nothing from elsewhere', async () => {
  const bytes = new Uint8Array(readFileSync(sample('libreoffice-calendar.xlsx')));
  const { file } = (await post(`/files?name=${encodeURIComponent("十二月's 排期.xlsx")}`, bytes)).value;
  const name = "十二月's 排期 体检.xlsx";
  const out = join(dirname(file), name);
  expect((await post('/call/sheet:checkup', JSON.stringify({ file, out }))).ok).toBe(true);
  const folder = dirname(file).slice(-16);
  const address = `/made/${folder}/${encodeURIComponent(name)}`;
  const answer = await get(address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`,
  );
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(readFileSync(out));

  writeFileSync(join(served.folder, 'inbox', 'secret.xlsx'), 'x');
  expect((await get(address, {})).status).toBe(403);
  for (const path of [
    `/made/${folder}/${encodeURIComponent('../secret.xlsx')}`,
    `/made/${folder}/${encodeURIComponent('..\\secret.xlsx')}`,
    '/made/../secret.xlsx',
    '/made/%2e%2e/workspace.sqlite',
    `/made/${folder}/`,
    `/made/${folder}/%zz.xlsx`,
    `/made/${folder}/nothing.xlsx`,
  ]) {
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
});
