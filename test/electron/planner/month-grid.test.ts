// A month grid on its way in, out of workbooks that other programs wrote.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as other from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SheetChoice } from '../../../core/api/sheets.ts';
import { must, sitDown } from './window.ts';

let seat: ReturnType<typeof sitDown>;
beforeEach(async () => {
  seat = sitDown();
  must(await seat.api['plan:import']({ file: 'test/samples/workspace.plan.json', dryRun: false }));
});
afterEach(() => {
  seat.close();
});

const SAMPLE: SheetChoice = { file: 'test/samples/sheets/month-grid.xlsx', accountId: 'qinghe-weibo' };
const WEEK = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** A grid of the week from Tuesday, 1 December 2026. */
function grid(name: string, title: string, ...cells: readonly string[]): string {
  const book = other.utils.book_new();
  const lines = [[title], WEEK, ['', 1, 2, 3, 4, 5, 6], ['', ...cells]];
  other.utils.book_append_sheet(book, other.utils.aoa_to_sheet(lines), '排期');
  const file = join(seat.folder, name);
  writeFileSync(file, other.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return file;
}

const take = async (choice: SheetChoice, onlyValid = true) =>
  must(await seat.api['sheet:import']({ ...choice, dryRun: false, onlyValid }));
const seen = async (choice: SheetChoice) => {
  const preview = must(await seat.api['sheet:preview'](choice));
  return {
    preview,
    rows: must(await seat.api['sheet:rows']({ preview: preview.id, only: 'all', offset: 0, limit: 100 })).rows,
  };
};

describe('a month grid', () => {
  it('is a list of its posts with their cells before it is taken', async () => {
    const { preview, rows } = await seen(SAMPLE);
    expect(preview.monthGrid).toMatchObject({ takeOut: ['times'], labels: [], isRemembered: false });
    expect(rows.map(({ is, from, time }) => [is, `${from?.post.column}${from?.post.row}`, time])).toEqual([
      ['new', 'B4', '2026-12-01 10:00'],
      ['new', 'B4', '2026-12-01 20:00'],
      ['new', 'D4', '2026-12-03 20:30'],
      ['skipped', 'F4', undefined],
      ['new', 'A6', '2026-12-07 10:00'],
      ['wrong', 'C6', undefined],
    ]);
  });

  it('changes nothing the second time', async () => {
    expect(await take(SAMPLE)).toMatchObject({ created: 4, changed: 0 });
    expect(await take(SAMPLE)).toMatchObject({ created: 0, changed: 0, unchanged: 4 });
  });

  it('is mended in its cells', async () => {
    const { rows } = await seen(SAMPLE);
    const wrong = rows.find(({ is }) => is === 'wrong')?.from?.post;
    const edits = [{ row: 6, column: 'C', text: `21:00 ${wrong?.text ?? ''}`, was: wrong?.text ?? '' }];
    const { preview, rows: after } = await seen({ ...SAMPLE, edits });
    expect(preview.rows).toMatchObject({ wrong: 0, edited: 1, new: 5 });
    expect(after.at(-1)).toMatchObject({ is: 'new', time: '2026-12-09 21:00', from: { post: { was: wrong?.text } } });
    expect(await take({ ...SAMPLE, edits, digest: preview.digest }, false)).toMatchObject({ taken: true, created: 5 });
  });

  it('gives its posts with errors as a table that comes in again', async () => {
    const to = join(seat.folder, 'wrong.xlsx');
    expect(must(await seat.api['sheet:faults']({ ...SAMPLE, to, language: 'zh' })).rows).toBe(1);
    await take(SAMPLE);
    const { preview, rows } = await seen({ file: to, accountId: 'qinghe-weibo' });
    expect([preview.monthGrid, preview.rows.all, preview.rows.wrong]).toEqual([undefined, 1, 1]);
    const time = preview.columns.findIndex(({ key }) => key === 'time');
    const edits = [{ row: rows[0]?.row ?? 0, column: preview.columns[time]?.letters ?? '', text: '21:00', was: '' }];
    expect(await take({ file: to, accountId: 'qinghe-weibo', edits }, false)).toMatchObject({
      taken: true,
      created: 1,
    });
  });

  it('is read as the client’s one before, but for the month', async () => {
    const accountId = 'qinghe-weibo';
    const first = grid('1.xlsx', '发布日历', '10:00 新茶上市\n负责人：小林');
    const asked = await seat.api['sheet:preview']({ file: first, accountId });
    expect(asked.ok ? '' : asked.error.code).toBe('sheet-month-needed');
    await take({ file: first, accountId, monthGrid: { month: '2026-12', labels: ['负责人'] } });
    const next = { file: grid('2.xlsx', '2027年1月', '10:00 新年第一壶\n负责人：小周'), accountId };
    const { preview, rows } = await seen(next);
    expect(preview.monthGrid).toMatchObject({ month: '2027-01', labels: ['负责人'], isRemembered: true });
    expect(rows[0]).toMatchObject({ time: '2027-01-01 10:00' });
    await take({ ...next, monthGrid: { takeOut: ['times'], labels: [] } });
    expect((await seen(next)).preview.monthGrid).toMatchObject({ labels: [], isRemembered: false });
  });
});
