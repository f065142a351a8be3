// What we write, opened by a spreadsheet program: LibreOffice without a window. Where it is not installed these are skipped.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { POSTING_COLUMNS } from '../../../core/batch/posting-sheet.ts';
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
});
