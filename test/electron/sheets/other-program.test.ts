// What we write, opened by a spreadsheet program: LibreOffice without a window. Where it is not installed these are skipped.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { POSTING_COLUMNS } from '../../../core/batch/posting-sheet.ts';
import { fillTemplate } from '../../../core/batch/review/fill-template.ts';
import { readTemplate } from '../../../core/batch/review/read-template.ts';
import type { PostToReview } from '../../../core/batch/review/review-sheet.ts';
import { CHINA } from '../../../core/domain/instant.ts';
import { fillXlsx } from '../../../electron/sheets/fill-xlsx.ts';
import { readXlsx } from '../../../electron/sheets/read-xlsx.ts';
import { writeXlsx } from '../../../electron/sheets/write-xlsx.ts';
import { monthBatch } from '../headless/batch-parts.ts';
import { sample, sampleDesk, scratch } from '../headless/terminal.ts';

const PROGRAM = 'soffice';
const isHere = spawnSync(PROGRAM, ['--version']).status === 0;

// Commas, quotation marks, UTF-8, all sheets, cells as they are shown and not as their formulas.
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** The rows of each sheet as the program shows them; a cell that it takes for a formula shows what comes of it. */
function shown(file: string): string[][][] {
  const out = scratch();
  const profile = `-env:UserInstallation=file://${scratch()}`;
  const { status, stderr } = spawnSync(PROGRAM, [profile, '--headless', '--convert-to', CSV, '--outdir', out, file], {
    encoding: 'utf8',
  });
  expect({ status, ...(status !== 0 && { stderr }) }).toEqual({ status: 0 });
  const sheets = readdirSync(out).sort();
  expect(sheets.length).toBeGreaterThan(0);
  return sheets.map(
    (name) => Papa.parse<string[]>(readFileSync(join(out, name), 'utf8').replace(/\n$/, ''), { newline: '\n' }).data,
  );
}

const RISKY = [
  '=1+1',
  '+86 10 1234',
  '-1',
  '@品牌',
  '＝1+1',
  '=cmd|x',
  '00123',
  '1e5',
  '2026-12-03',
  'TRUE',
  "'x",
  '两\n行',
];

describe.skipIf(!isHere)('LibreOffice', { timeout: 180_000 }, () => {
  it('shows every cell that it could run, or take for a number, as the text that it is', async () => {
    const file = join(scratch(), '清单.xlsx');
    const columns = ['编号', '正文'].map((header) => ({ header, width: 20 }));
    const rows = RISKY.map((text, row) => [String(row), text]);
    writeFileSync(file, await writeXlsx({ name: '表', columns, rows }));
    expect(shown(file)).toEqual([[['编号', '正文'], ...rows]]);
  });

  it('opens the sheet of a batch with its columns and every post', async () => {
    const { folder, posts } = await monthBatch();
    const [sheet] = shown(join(folder, 'batch.xlsx'));
    expect(sheet?.[0]).toEqual(POSTING_COLUMNS.map(({ header }) => header));
    expect(
      sheet
        ?.slice(1)
        .map(([id]) => id)
        .sort(),
    ).toEqual([...posts].sort());
  });

  it('shows a checked schedule as it was, with three columns more', async () => {
    const desk = await sampleDesk();
    const calendar = sample('agency-calendar-2026-12.xlsx');
    const before = desk.path(basename(calendar));
    const after = desk.path('体检.xlsx');
    copyFileSync(calendar, before);
    expect((await desk.run('checkup', before, '--out', after)).exit).toBe(1);
    const [was, is] = [shown(before), shown(after)];
    expect(is).toHaveLength(was.length);
    const width = Math.max(...(was[0] ?? []).map((row) => row.length));
    expect(is[0]?.map((row) => row.slice(0, width))).toEqual(was[0]);
    const added = is[0]?.map((row) => row.slice(width)) ?? [];
    expect(added).toContainEqual(['检查结果', '问题', '建议']);
    expect(added.filter(([verdict]) => verdict === '不可发').length).toBeGreaterThan(2);
    expect(is.slice(1)).toEqual(was.slice(1));
  });

  it('opens a client’s template with the posts in it, sums computed, nothing run', async () => {
    const bytes = readFileSync('test/samples/reviews/template.xlsx');
    const workbook = await readXlsx(bytes, 'template.xlsx');
    const template = workbook.ok ? readTemplate(workbook.value) : workbook;
    if (!template.ok) throw new Error('the template is not understood');
    const made = fillXlsx(bytes, 'template.xlsx', fillTemplate(template.value, '青禾茶', RISKY.map(toReview), 'zh'));
    if (!made.ok) throw new Error(made.error.code);
    const file = join(scratch(), 'filled.xlsx');
    writeFileSync(file, made.value);
    const sheet = shown(file).find(([title]) => title?.[0] === '青禾茶 社媒内容审核表') ?? [];
    expect(sheet.slice(3, 3 + RISKY.length).map((row) => row[4])).toEqual(RISKY);
    const [total, , remark] = sheet.slice(3 + RISKY.length);
    expect([total?.[0], total?.[4]]).toEqual(['合计', String(RISKY.length)]);
    expect(remark?.[0]).toBe('逾期未返回视为同意。');
  });
});

const toReview = (text: string, at: number): PostToReview => ({
  post: {
    ...{
      id: `p${at}`,
      clientId: 'c1',
      accountId: 'a1',
      placement: 'organic',
      form: 'original',
      text,
      firstComment: '',
    },
    ...{ target: { kind: 'none' }, media: [], notes: [], delivery: { state: 'unscheduled' } },
  } as unknown as PostToReview['post'],
  account: { id: 'a1', nickname: '青禾茶' } as PostToReview['account'],
  zone: CHINA,
  contentSha256: '0'.repeat(64),
});
