// Evidence comes in, is kept, goes out again, into the dossier and to a colleague.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EvidenceFile } from '../../../core/domain/evidence.ts';
import { errorText } from '../../../core/messages/errors.ts';
import { addEvidence } from '../../../electron/planner/applications/evidence-files.ts';
import { must, sitDown } from './window.ts';

type Seat = ReturnType<typeof sitDown>;

const PDF = Buffer.from('%PDF-1.7\n营业执照');
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: [{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' }],
  sites: [{ id: 's1', clientId: 'c1', host: 'www.example.com' }],
  applications: [{ id: 'w1', accountId: 'a1', siteId: 's1', state: 'draft', evidence: '回复.png' }],
  posts: [{ id: 'p1', clientId: 'c1', accountId: 'a1', text: '新茶上市' }],
};

const seats: Seat[] = [];
const newSeat = (): Seat => {
  const made = sitDown();
  seats.push(made);
  return made;
};
let seat: Seat;
beforeEach(async () => {
  seat = newSeat();
  const file = join(seat.folder, 'world.json');
  writeFileSync(file, JSON.stringify(WORLD));
  must(await seat.api['plan:import']({ file, dryRun: false }));
});
afterEach(() => {
  for (const made of seats.splice(0)) {
    made.close();
    rmSync(made.folder, { recursive: true, force: true });
  }
});

const written = (name: string, bytes: Uint8Array): string => {
  const file = join(seat.folder, name);
  writeFileSync(file, bytes);
  return file;
};
const media = (of = seat) => join(of.folder, 'data', 'media');
const take = async (name: string, bytes: Uint8Array) =>
  must(await seat.api['evidence:add']({ file: written(name, bytes) }));
const applicationOf = async (of = seat) => must(await of.api['ledger:read']({})).applications[0];
const give = async (evidenceFiles: readonly EvidenceFile[]) => {
  const changes = { applications: [{ ...(await applicationOf()), evidenceFiles }] };
  expect(must(await seat.api['ledger:save']({ act: 'application:save', changes }))).toMatchObject({ taken: true });
};

describe('a file of evidence', () => {
  it('is kept with the media under the digest of its bytes, as what its bytes are', async () => {
    expect(await take('营业执照.bin', PDF)).toEqual({
      ...{ name: '营业执照.bin', bytes: PDF.length, type: 'application/pdf', sha256: digest(PDF) },
    });
    expect(readFileSync(join(media(), digest(PDF)))).toEqual(PDF);
  });

  it.each([
    ['a film', 'a.mp4', Buffer.from('\0\0\0\u0018ftypisom', 'latin1')],
    ['a sheet that is called a PDF', 'a.pdf', Buffer.from('PK\u0003\u0004')],
    ['a drawing that may run', 'a.svg', Buffer.from('<svg/>')],
  ])('is not %s, and nothing of it is kept', async (_what, name, bytes) => {
    const file = written(name, bytes);
    const added = await seat.api['evidence:add']({ file });
    expect(added).toMatchObject({ ok: false, error: { code: 'evidence-kind', file } });
    if (!added.ok)
      expect(errorText(added.error).zh).toBe(`${file} 不能作凭证，只收 PDF 和图片（JPG、PNG、GIF、WebP、HEIC）。`);
    expect(existsSync(media())).toBe(false);
  });

  it.each([
    ['file-too-large', 'a.pdf', PDF, PDF.length - 1],
    ['file-empty', 'a.pdf', Buffer.alloc(0), 10],
  ])('is refused with %s', async (code, name, bytes, limit) => {
    const folder = join(seat.folder, 'data');
    expect(await addEvidence({ folder }, { file: written(name, bytes) }, limit)).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  it('is refused where there is none', async () => {
    const none = await seat.api['evidence:add']({ file: join(seat.folder, 'none.pdf') });
    expect(none).toMatchObject({ ok: false, error: { code: 'file-missing' } });
    expect(await seat.api['evidence:add']({ file: seat.folder })).toMatchObject({
      ok: false,
      error: { code: 'file-is-folder' },
    });
  });

  it('stands on its application until that is undone; its bytes stay', async () => {
    const taken = await take('营业执照.pdf', PDF);
    await give([{ ...taken, for: 'application-licence-recorded' }]);
    expect((await applicationOf())?.evidenceFiles).toEqual([{ ...taken, for: 'application-licence-recorded' }]);
    expect(await seat.written()).toContain('"evidenceFiles"');
    must(await seat.api['history:undo']({}));
    expect((await applicationOf())?.evidenceFiles).toBeUndefined();
    expect(readdirSync(media())).toEqual([digest(PDF)]);
  });

  it('can be written out again, over what is there, unless its bytes are gone or are others', async () => {
    const { sha256 } = await take('营业执照.pdf', PDF);
    const to = written('执照副本.pdf', Buffer.from('old'));
    expect(must(await seat.api['evidence:save']({ sha256, to }))).toEqual({ file: to });
    expect(readFileSync(to)).toEqual(PDF);
    writeFileSync(join(media(), sha256), 'others');
    expect(await seat.api['evidence:save']({ sha256, to })).toMatchObject({
      ok: false,
      error: { code: 'file-missing', data: { file: '执照副本.pdf' } },
    });
    expect(readFileSync(to)).toEqual(PDF);
  });
});

describe('the dossier', () => {
  const NAMED: EvidenceFile = { name: '备案 截图.png', for: 'application-icp-recorded' };
  const fill = async () => {
    const licence = await take('执照.pdf', PDF);
    const reply = await take('回复.png', PNG);
    await give([reply, { ...licence, name: '../执照/正:本.pdf', for: 'application-licence-recorded' }, NAMED]);
  };
  const INSIDE = ['凭证/1 营业执照-执照正本.pdf', '凭证/2 加白申请-回复.png'];

  it('holds the files by the order of the checklist, and tells which are only named', async () => {
    await fill();
    const out = join(seat.folder, 'out');
    const made = must(await seat.api['applications:dossier']({ id: 'w1', out, as: 'folder' }));
    expect(made).toMatchObject({
      files: ['私信.txt', '清单.xlsx', '材料.html', ...INSIDE],
      attached: 2,
      unattached: ['备案 截图.png'],
    });
    expect(readFileSync(join(made.path, INSIDE[0] ?? ''))).toEqual(PDF);
    expect(readFileSync(join(made.path, INSIDE[1] ?? ''))).toEqual(PNG);
    const book = XLSX.read(readFileSync(join(made.path, '清单.xlsx')), { type: 'buffer' });
    const rows = XLSX.utils.sheet_to_json<Record<string, string>>(book.Sheets['申请条件'] ?? {});
    expect(rows.slice(-4).map((row) => [row['申请条件'], row['状态'], row['说明']])).toEqual([
      ['凭证：备案号', '未附', '备案 截图.png'],
      ['凭证：营业执照', '已附', INSIDE[0]],
      ['凭证：加白申请', '已附', INSIDE[1]],
      // The records name the same file once more, in words.
      ['凭证：加白申请', '已附', '回复.png'],
    ]);
    const page = readFileSync(join(made.path, '材料.html'), 'utf8');
    expect(page).toContain(`<td class="state">已附</td><td>${INSIDE[0] ?? ''}</td>`);
    expect(page).toContain('<td class="state">未附</td><td>备案 截图.png</td>');
  });

  it('is a zip with the same files, without those whose bytes are gone or are others', async () => {
    await fill();
    writeFileSync(join(media(), digest(PNG)), 'others');
    const out = join(seat.folder, 'made', 'd.zip');
    const made = must(await seat.api['applications:dossier']({ id: 'w1', out, as: 'zip' }));
    expect(made).toMatchObject({ attached: 1, unattached: ['备案 截图.png', '回复.png', '回复.png'] });
    const files = unzipSync(readFileSync(out));
    expect(Object.keys(files)).toEqual(made.files.map((file) => `www.example.com 加白材料/${file}`));
    expect(Buffer.from(files[`www.example.com 加白材料/${INSIDE[0] ?? ''}`] ?? [])).toEqual(PDF);
  });
});

describe('a package', () => {
  it('carries evidence of applications and approvals to a colleague, and comes back as the same bytes', async () => {
    await give([{ ...(await take('执照.pdf', PDF)), for: 'application-licence-recorded' }]);
    const evidenceFile = await take('微信确认.png', PNG);
    const { version } = must(await seat.api['posts:open']({ id: 'p1' }));
    const said = { decision: 'approved', by: '小周', evidenceFile } as const;
    must(await seat.api['posts:approve']({ id: 'p1', version, ...said }));
    const file = join(seat.folder, 'a.fangxing');
    expect(must(await seat.api['package:write']({ file }))).toMatchObject({ media: 2, missing: 0 });

    const other = newSeat();
    mkdirSync(join(other.folder, 'data'), { recursive: true });
    const compared = must(await other.api['plan:compare']({ file }));
    expect(compared.media).toEqual({ files: 2, bytes: PDF.length + PNG.length });
    const merged = must(await other.api['plan:merge']({ file, seen: compared.seen, choices: [] }));
    expect(merged).toMatchObject({ taken: true, media: 2 });
    expect(readFileSync(join(media(other), digest(PDF)))).toEqual(PDF);
    expect(must(await other.api['posts:open']({ id: 'p1' })).post.approval).toMatchObject({ evidenceFile });
    expect(await other.written()).toBe(await seat.written());
    const back = join(other.folder, 'b.fangxing');
    must(await other.api['package:write']({ file: back }));
    expect(readFileSync(back)).toEqual(readFileSync(file));
  });

  it('counts evidence that is gone as missing', async () => {
    await give([{ name: '执照.pdf', sha256: digest(PDF) }]);
    const file = join(seat.folder, 'a.fangxing');
    expect(must(await seat.api['package:write']({ file }))).toMatchObject({ media: 0, missing: 1 });
  });
});
