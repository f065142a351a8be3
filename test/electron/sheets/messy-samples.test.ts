// Workbooks that another program wrote, from their bytes to posts.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { SheetQuestion } from '../../../core/sheet/sheet-reading.ts';
import { problemsOf, reading } from '../../core/sheet/planner.ts';
import { taken } from './read-sheets.ts';

const read = async (name: string, asked: Partial<SheetQuestion> = {}) =>
  reading(
    await taken(new Uint8Array(readFileSync(new URL(`../../samples/sheets/${name}`, import.meta.url))), name),
    asked,
  );

it('a month grid of real dates', async () => {
  const month = await read('month-grid.xlsx');
  expect(month.rows.map(({ row, draft }) => [row, draft.scheduledAt, draft.text])).toEqual([
    [4, '2026-12-01T10:00:00+08:00', '冬日第一壶'],
    [4, '2026-12-01T20:00:00+08:00', '晚安好茶'],
    [4, '2026-12-03T20:30:00+08:00', '双十二预告'],
    [6, '2026-12-07T10:00:00+08:00', '第二周开工茶'],
  ]);
  expect(problemsOf(month)).toEqual(['warning 2  account-from-title', 'error 6 时间 time-missing']);
});

it('posts over several rows under a merged date', async () => {
  const posts = await read('several-rows-a-post.xlsx');
  expect(
    posts.rows.map(({ row, draft }) => [row, draft.scheduledAt, draft.text, draft.firstComment, draft.notes]),
  ).toEqual([
    [
      3,
      '2026-12-01T10:00:00+08:00',
      '冬日第一壶，暖到心里',
      '前排送第一泡',
      [
        { label: '备注', text: '运营跟进' },
        { label: '转发语', text: '替大家尝过了' },
      ],
    ],
    [6, '2026-12-02T20:00:00+08:00', '第二天的正文', '第二天的首评', []],
  ]);
  expect(problemsOf(posts)).toEqual(['warning 2  rows-joined', 'warning 2  account-from-title']);
});

it('a schedule with everything that a file can say beside its cells', async () => {
  const messy = await read('messy.xlsx', { hiddenRows: 'leave' });
  expect(messy.rows.map(({ draft }) => [draft.scheduledAt, draft.feedback, draft.media?.length])).toEqual([
    ['2026-12-01T10:00:00+08:00', '通过', 1],
    ['2026-12-01T20:30:00+08:00', null, 0],
    ['2026-12-04T10:00:00+08:00', null, 0],
    ['2026-12-05T10:00:00+08:00', null, 0],
    ['2026-12-06T10:00:00+08:00', null, 1],
  ]);
  expect(messy.rows[0]?.draft.notes).toEqual([{ label: '批注（文案）', text: '「第一壶」改成「头一壶」' }]);
  expect(problemsOf(messy)).toEqual(['warning 2  account-from-title', 'warning 2  marks-unread']);
});
