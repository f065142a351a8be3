import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { must, sitDown } from './window.ts';

type Seat = ReturnType<typeof sitDown>;

let seat: Seat;
beforeEach(async () => {
  seat = sitDown();
  must(await seat.api['plan:import']({ file: 'test/samples/workspace.plan.json', dryRun: false }));
});
afterEach(() => {
  seat.close();
});

const MESSY = { file: 'test/samples/sheets/messy.xlsx', accountId: 'qinghe-weibo' };
const kept = (): string[] => {
  try {
    return readdirSync(join(seat.folder, 'data', 'media'));
  } catch {
    return [];
  }
};
const posts = async () =>
  (
    JSON.parse(await seat.written()) as {
      posts: { text: string; feedback?: string; media: { name: string; sha256?: string }[] }[];
    }
  ).posts;
const csv = (name: string, text: string): string => {
  const file = join(seat.folder, name);
  writeFileSync(file, text);
  return file;
};

describe('a sheet with pasted pictures', () => {
  it('gives their bytes to the workspace only when it is really taken', async () => {
    const seen = must(await seat.api['sheet:preview'](MESSY));
    expect(seen).toMatchObject({ hiddenRows: [5, 6], marks: [{ rows: 1 }, { rows: 1 }, { rows: 1 }] });
    must(await seat.api['sheet:import']({ ...MESSY, dryRun: true, onlyValid: true }));
    expect(must(await seat.api['sheet:import']({ ...MESSY, dryRun: false, onlyValid: false })).taken).toBe(false);
    expect(kept()).toEqual([]);
    must(await seat.api['sheet:import']({ ...MESSY, dryRun: false, onlyValid: true }));
    const [picture] = (await posts()).find(({ text }) => text.startsWith('带图的一条'))?.media ?? [];
    expect(picture).toMatchObject({ bytes: 70, type: 'image/png', name: expect.stringMatching(/^贴图-/) as string });
    expect(kept()).toEqual([picture?.sha256]);
  });

  it('is the same again, pictures and all', async () => {
    must(await seat.api['sheet:import']({ ...MESSY, dryRun: false, onlyValid: true }));
    const again = must(await seat.api['sheet:import']({ ...MESSY, dryRun: false, onlyValid: true }));
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 5 });
  });

  it('takes the answers to its questions', async () => {
    const answers = {
      hiddenRows: 'leave' as const,
      marks: [
        { mark: 'font:#FF0000', does: 'status' as const, status: '待确认' },
        { mark: 'strike', does: 'leave' as const },
      ],
    };
    const taken = must(await seat.api['sheet:import']({ ...MESSY, ...answers, dryRun: false, onlyValid: false }));
    expect(taken).toMatchObject({ taken: true, read: 4, skipped: 3, created: 4 });
    expect((await posts()).find(({ text }) => text.startsWith('晚上这条'))?.feedback).toBe('待确认');
  });
});

describe('what is said of columns', () => {
  const text = (day: string): string => `谁,何时,说什么,密\n青禾茶,2026-12-${day} 10:00,新茶${day},勿传\n`;
  const columns = { 谁: 'account', 何时: 'date', 说什么: 'text', 密: 'ignore' } as const;

  it('is used by itself for the next sheet with the same headers, once it was taken', async () => {
    const first = csv('12月.csv', text('07'));
    must(await seat.api['sheet:preview']({ file: first, columns }));
    must(await seat.api['sheet:import']({ file: first, columns, dryRun: true, onlyValid: false }));
    const next = csv('12月-2.csv', text('08'));
    expect((await seat.api['sheet:preview']({ file: next })).ok).toBe(false);
    must(await seat.api['sheet:import']({ file: first, columns, dryRun: false, onlyValid: false }));
    const known = must(await seat.api['sheet:preview']({ file: next }));
    expect(known.outcome).toMatchObject({ created: 1, problems: [{ code: 'columns-remembered' }] });
    expect(known.columns.at(-1)).toMatchObject({ label: '密', ignored: true });
  });

  it('is forgotten when nothing is said any more', async () => {
    const file = csv('a.csv', text('07'));
    must(await seat.api['sheet:import']({ file, columns, dryRun: false, onlyValid: false }));
    const known = csv('b.csv', '账号,日期,文案\n青禾茶,2026-12-09 10:00,新茶\n');
    must(await seat.api['sheet:import']({ file: known, columns: { 文案: 'text' }, dryRun: false, onlyValid: false }));
    must(await seat.api['sheet:import']({ file: known, columns: {}, dryRun: false, onlyValid: false }));
    expect(must(await seat.api['sheet:preview']({ file: known })).outcome.problems).toEqual([]);
  });
});

describe('the rows that were kept out', () => {
  it('are written as a sheet that comes in again once it is mended', async () => {
    const lines = [
      '青禾茶 2026年12月,,',
      '账号,日期,文案',
      '青禾茶,12/7 10:00,第一条',
      '青禾茶,12/8,第二条',
      '没有的号,12/9 10:00,第三条',
    ];
    const file = csv('排期.csv', lines.join('\n'));
    const to = join(seat.folder, '问题行.xlsx');
    expect(must(await seat.api['sheet:faults']({ file, to, language: 'zh' }))).toEqual({ file: to, rows: 2 });
    const again = must(await seat.api['sheet:preview']({ file: to }));
    expect(again.outcome).toMatchObject({ headerRow: 2, read: 2 });
    expect(again.outcome.problems.map(({ row, code }) => [row, code])).toEqual([
      [3, 'time-missing'],
      [4, 'account-unknown'],
    ]);
    expect(again.columns.map(({ label, ignored }) => [label, ignored])).toEqual([
      ['账号', undefined],
      ['日期', undefined],
      ['文案', undefined],
      ['问题', true],
    ]);
  });

  it('are not written where a workbook could not hold them as they are', async () => {
    const file = csv('排期.csv', `账号,日期,文案\n青禾茶,12/8,${'茶'.repeat(40_000)}`);
    const to = join(seat.folder, '问题行.xlsx');
    const refused = await seat.api['sheet:faults']({ file, to, language: 'zh' });
    expect(refused).toMatchObject({ error: { code: 'rows-too-long', data: { read: 40_000 } } });
    expect(readdirSync(seat.folder)).not.toContain('问题行.xlsx');
  });

  it('never take the place of the sheet itself', async () => {
    const file = csv('排期.csv', '账号,日期,文案\n青禾茶,12/8,第二条');
    const refused = await seat.api['sheet:faults']({ file, to: file, language: 'zh' });
    expect(refused.ok ? '' : refused.error.code).toBe('out-is-input');
  });
});

describe('what was answered about hidden rows and marks', () => {
  const asTaken = { dryRun: false, onlyValid: false } as const;
  const answers = {
    hiddenRows: 'leave' as const,
    marks: [
      { mark: 'font:#FF0000', does: 'status' as const, status: '待确认' },
      { mark: 'strike', does: 'leave' as const },
    ],
  };

  it('is used by itself the next time, until something else is said', async () => {
    must(await seat.api['sheet:import']({ ...MESSY, ...answers, ...asTaken }));
    const again = must(await seat.api['sheet:preview'](MESSY));
    expect(again).toMatchObject({ hiddenAs: 'leave', rows: { same: 4, skipped: 3 } });
    expect(again.marks.map(({ mark, said }) => [mark, said?.does])).toEqual([
      ['fill:#FFFF00', undefined],
      ['font:#FF0000', 'status'],
      ['strike', 'leave'],
    ]);
    const { problems } = again.outcome;
    expect(problems.find(({ code }) => code === 'answers-remembered')?.message).toEqual({
      zh: '隐藏的行和标记按上次的回答读入：隐藏的行不导入，红字是「待确认」，删除线不导入。',
      en: 'Hidden rows and marks were read as you answered last time: hidden rows are left out, red text is "待确认", struck out is left out.',
    });
    const other = { hiddenRows: 'take' as const, marks: [{ mark: 'strike', does: 'ignore' as const }] };
    const now = must(await seat.api['sheet:preview']({ ...MESSY, ...other }));
    expect(now).toMatchObject({ hiddenAs: 'take', rows: { skipped: 0 } });
    expect(now.marks.map(({ said }) => said?.does)).toEqual([undefined, 'status', 'ignore']);
    must(await seat.api['sheet:import']({ ...MESSY, ...other, ...asTaken }));
    const third = must(await seat.api['sheet:preview'](MESSY));
    expect(third.marks.map(({ said }) => said?.does)).toEqual([undefined, 'status', 'ignore']);
    expect(third).toMatchObject({ hiddenAs: 'take', problems: { errors: 0 } });
  });

  it('is kept only of a sheet that was taken, and stays when the columns are told', async () => {
    must(await seat.api['sheet:import']({ ...MESSY, ...answers, dryRun: true, onlyValid: false }));
    expect(must(await seat.api['sheet:preview'](MESSY)).hiddenAs).toBeUndefined();
    must(await seat.api['sheet:import']({ ...MESSY, ...answers, ...asTaken }));
    must(await seat.api['sheet:import']({ ...MESSY, columns: {}, ...asTaken }));
    expect(must(await seat.api['sheet:preview'](MESSY)).hiddenAs).toBe('leave');
  });

  it('says nothing of another client’s sheet with the same headers', async () => {
    must(await seat.api['sheet:import']({ ...MESSY, ...answers, ...asTaken }));
    const { clients, accounts } = JSON.parse(await seat.written()) as {
      clients: { id: string }[];
      accounts: { id: string; clientId?: string }[];
    };
    const own = accounts.find(({ id }) => id === MESSY.accountId)?.clientId;
    const other = clients.find(({ id }) => id !== own);
    const seen = must(await seat.api['sheet:preview']({ ...MESSY, clientId: other?.id ?? '' }));
    expect(seen.hiddenAs).toBeUndefined();
    expect(seen.marks.map(({ said }) => said)).toEqual([undefined, undefined, undefined]);
  });
});
