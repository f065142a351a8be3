import { describe, expect, it } from 'vitest';
import { readSchedules } from '../../../core/checkup/read-schedules.ts';
import type { Day } from '../../../core/domain/day.ts';
import type { Grid } from '../../../core/sheet/grid.ts';
import type { SheetQuestion } from '../../../core/sheet/sheet-reading.ts';

const grid = (name: string, rows: readonly (readonly string[])[], hidden = false): Grid => ({
  name,
  rows: rows.map((row) => row.map((text) => (text === '' ? undefined : { kind: 'text', text }))),
  merges: [],
  hidden,
});
const QUESTION: SheetQuestion = {
  file: '排期.xlsx',
  clients: [],
  accounts: [],
  campaigns: [],
  today: '2026-11-23' as Day,
};
const HEADER = ['账号', '客户', '日期', '时间', '文案'];

function read(sheets: readonly Grid[], question: Partial<SheetQuestion> = {}) {
  const done = readSchedules({ format: 'xlsx', sheets }, { ...QUESTION, ...question });
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

describe('accounts and clients that nobody recorded', () => {
  it('keep no row out', () => {
    const { sheets, strangers, question } = read([
      grid('一', [
        HEADER,
        ['@甲', '客', '12/1', '10:00', '文'],
        ['＠甲', '客 ', '12/2', '10:00', '文'],
        ['', '', '12/3', '10:00', '文'],
      ]),
    ]);
    expect(sheets[0]?.problems).toEqual([]);
    expect(sheets[0]?.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    const nickname = (at: number) =>
      question.accounts.find(({ id }) => id === sheets[0]?.rows[at]?.draft.accountId)?.nickname;
    expect([nickname(0), nickname(1), nickname(2)]).toEqual(['甲', '甲', '—']);
    expect(sheets[0]?.rows[2]?.draft.accountId).toBe(strangers.nameless);
    expect(strangers.accounts.size).toBe(2);
  });

  it('take no id that the workspace has', () => {
    const first = read([grid('一', [HEADER, ['甲', '', '12/1', '10:00', '文']])]);
    const [taken] = first.question.accounts;
    const known = taken === undefined ? [] : [{ ...taken, nickname: '乙' }];
    const second = read([grid('一', [HEADER, ['甲', '', '12/1', '10:00', '文']])], { accounts: known });
    const ids = second.question.accounts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('do not hide what is wrong with a row', () => {
    const { sheets } = read([grid('一', [HEADER, ['甲', '', '12/1', '25:00', '文']])]);
    expect(sheets[0]?.problems.map(({ code }) => code)).toEqual(['time-beyond-day']);
    expect(sheets[0]?.rows).toEqual([]);
  });
});

describe('several sheets', () => {
  const one = grid('一', [HEADER, ['甲', '', '12/1', '10:00', '文']]);
  const two = grid('二', [HEADER, ['甲', '', '12/2', '10:00', '文']]);
  const old = grid('旧', [HEADER, ['甲', '', '12/2', '10:00', '文']], true);
  const notes = grid('说明', [['看这里']]);

  it('are all read that look like a schedule and are shown', () => {
    expect(read([one, notes, two, old]).sheets.map(({ sheet }) => sheet)).toEqual(['一', '二']);
  });

  it('are read alone where one is asked for', () => {
    expect(read([one, two, old], { sheet: '旧' }).sheets.map(({ sheet }) => sheet)).toEqual(['旧']);
  });

  it('are refused where none is a schedule', () => {
    const done = readSchedules({ format: 'xlsx', sheets: [notes] }, QUESTION);
    expect(done.ok ? '' : done.error.code).toBe('sheet-none');
  });
});

it('reads a file without a header as of no account', () => {
  const { sheets, strangers } = read([grid('a.csv', [['2026-12-03 10:00', '文', 'https://www.example.com']])]);
  expect(sheets[0]?.headerRow).toBe(0);
  expect(sheets[0]?.rows[0]?.draft.accountId).toBe(strangers.nameless);
});
