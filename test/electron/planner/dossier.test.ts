// What an application is sent with: the message, the checklist and one page, whole or not at all.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bringIn, must, sitDown } from './window.ts';

const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [
    { id: 'c1', name: '青禾茶', legalName: '上海青禾茶业有限公司', region: 'mainland', uscc: '9131000063159284XQ' },
  ],
  accounts: [
    {
      ...{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾<茶>', uid: '5000000001', kind: 'enterprise' },
      verification: { state: 'verified', entityName: '上海青禾茶业有限公司', evidence: '证书 2026-01.pdf' },
    },
  ],
  sites: [
    {
      ...{ id: 's1', clientId: 'c1', host: 'www.example.com', icpNumber: '沪ICP备2021012345号-1' },
      ...{ icpEntity: '上海青禾茶业有限公司', licenceRecorded: false },
    },
  ],
  applications: [{ id: 'w1', accountId: 'a1', siteId: 's1', state: 'rejected', evidence: '回复.png' }],
};

let seat: ReturnType<typeof sitDown>;
beforeEach(async () => {
  seat = sitDown();
  await bringIn(seat, WORLD);
});
afterEach(() => {
  seat.close();
});

const NONE = { attached: 0, unattached: ['证书 2026-01.pdf', '回复.png'] };
const FILES = ['私信.txt', '清单.xlsx', '材料.html'];

it('goes into a folder of its own, beside earlier ones', async () => {
  const out = join(seat.folder, 'out');
  const made = must(await seat.api['applications:dossier']({ id: 'w1', out, as: 'folder' }));
  expect(made).toEqual({ path: join(out, 'www.example.com 加白材料'), files: FILES, gaps: 1, ...NONE });
  expect(readdirSync(made.path).sort()).toEqual([...FILES].sort());
  const letter = readFileSync(join(made.path, '私信.txt'), 'utf8');
  expect(letter).toMatch(/^您好，我司上海青禾茶业有限公司（微博账号：青禾<茶>，UID：5000000001）/);
  const book = XLSX.read(readFileSync(join(made.path, '清单.xlsx')), { type: 'buffer' });
  const rows = XLSX.utils.sheet_to_json<Record<string, string>>(book.Sheets['申请条件'] ?? {});
  expect(rows.map((row) => row['状态'])).toContain('未满足');
  expect(rows.slice(-2).map((row) => [row['申请条件'], row['状态'], row['说明']])).toEqual([
    ['凭证：账号认证', '未附', '证书 2026-01.pdf'],
    ['凭证：加白申请', '未附', '回复.png'],
  ]);
  const page = readFileSync(join(made.path, '材料.html'), 'utf8');
  expect(page).toContain('@青禾&lt;茶&gt;');
  expect(page).not.toContain('<茶>');
  expect(page).not.toMatch(/<script|https?:\/\/(?!www\.example\.com)/);
  const again = must(await seat.api['applications:dossier']({ id: 'w1', out, as: 'folder' }));
  expect(again.path).toBe(`${made.path} 2`);
});

it('goes into a zip that another program opens', async () => {
  const out = join(seat.folder, 'w1.zip');
  must(await seat.api['applications:dossier']({ id: 'w1', out, as: 'zip' }));
  expect(Object.keys(unzipSync(readFileSync(out))).sort()).toEqual(
    FILES.map((name) => `www.example.com 加白材料/${name}`).sort(),
  );
});

it('leaves nothing where it cannot be written or there is no such application', async () => {
  expect(await seat.api['applications:dossier']({ id: 'w9', out: seat.folder, as: 'folder' })).toMatchObject({
    error: { code: 'record-unknown' },
  });
  const taken = join(seat.folder, 'taken');
  writeFileSync(taken, '');
  const refused = await seat.api['applications:dossier']({ id: 'w1', out: taken, as: 'folder' });
  expect(refused.ok).toBe(false);
  expect(readdirSync(seat.folder).filter((name) => name.includes('加白材料'))).toEqual([]);
});
