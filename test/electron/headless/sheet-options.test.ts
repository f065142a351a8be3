import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sheetImport } from './shapes.ts';
import { sample, sampleDesk } from './terminal.ts';

const MESSY = ['import', sample('sheets/messy.xlsx'), '--account', 'qinghe-weibo'] as const;

describe('hidden rows', () => {
  it('hold the import until an option says what becomes of them', async () => {
    const desk = await sampleDesk();
    const asked = await desk.ask(sheetImport, 1, ...MESSY);
    expect(asked).toMatchObject({ read: 7, created: 0 });
    expect(asked.problems.filter(({ severity }) => severity === 'error').map(({ row, code }) => [row, code])).toEqual([
      [5, 'row-hidden'],
      [6, 'row-hidden'],
    ]);
    expect((await desk.run(...MESSY)).out).toContain('--hidden-rows take');
    expect(await desk.ask(sheetImport, 0, ...MESSY, '--hidden-rows', 'leave')).toMatchObject({
      created: 5,
      skipped: 2,
    });
    expect(await desk.ask(sheetImport, 0, ...MESSY, '--hidden-rows', 'take')).toMatchObject({
      created: 2,
      unchanged: 5,
    });
    expect(await desk.refused(...MESSY, '--hidden-rows', 'maybe')).toMatchObject({ code: 'option-value' });
  });
});

describe('columns', () => {
  it('are named on the command line, over what their headers say', async () => {
    const desk = await sampleDesk();
    const file = desk.file('a.csv', '账号,日期,初稿,终稿\n青禾茶,2026-12-07 10:00,旧的,新的\n');
    const words = ['import', file, '--columns', '终稿=text，C=ignore'] as const;
    expect(await desk.ask(sheetImport, 0, ...words)).toMatchObject({
      created: 1,
      mapping: { text: '终稿' },
      problems: [],
    });
    expect(await desk.refused('import', file, '--columns', '终稿=正文')).toMatchObject({ code: 'option-value' });
    expect(await desk.refused('import', file, '--columns', '定稿=text')).toMatchObject({ code: 'column-unknown' });
    const plan = desk.file('p.json', { format: 'fangxing-plan', version: 1 });
    expect(await desk.refused('import', plan, '--columns', 'A=text')).toMatchObject({ code: 'option-for-sheets' });
  });
});

it('the month of a grid that does not say it is an option', async () => {
  const desk = await sampleDesk();
  const week = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'].join(',');
  const file = desk.file('月历.csv', `${week}\n,1\n,10:00 新茶上市\n`);
  const words = ['import', file, '--account', 'qinghe-weibo'] as const;
  expect(await desk.refused(...words)).toMatchObject({ code: 'sheet-month-needed' });
  expect(await desk.refused(...words, '--month', '12')).toMatchObject({ code: 'option-value' });
  expect(await desk.ask(sheetImport, 0, ...words, '--month', '2026-12')).toMatchObject({ created: 1 });
});

describe('rows that were kept out', () => {
  it('are written where an option says, in the language that is spoken', async () => {
    const desk = await sampleDesk();
    const file = desk.file('a.csv', '账号,日期,文案\n青禾茶,12/7 10:00,第一条\n青禾茶,12/8,第二条\n');
    const to = desk.path('out', 'rows.xlsx');
    await desk.ask(sheetImport, 1, 'import', file, '--only-valid', '--problem-rows', to, '--lang', 'en');
    const again = await desk.ask(sheetImport, 1, 'import', to);
    expect(again.problems.map(({ row, code }) => [row, code])).toEqual([[2, 'time-missing']]);
    expect(again.mapping).toEqual({ account: '账号', date: '日期', text: '文案' });
  });

  it('are no file where there are none', async () => {
    const desk = await sampleDesk();
    const file = desk.file('a.csv', '账号,日期,文案\n青禾茶,12/7 10:00,第一条\n');
    const to = desk.path('rows.xlsx');
    await desk.ask(sheetImport, 0, 'import', file, '--problem-rows', to);
    expect(existsSync(to)).toBe(false);
  });
});

describe('marks', () => {
  const words = [...MESSY, '--hidden-rows', 'leave'] as const;

  it('are told by their names or as they stand in the sheet, and remembered', async () => {
    const desk = await sampleDesk();
    expect((await desk.run(...words, '--dry-run')).out).toContain('--marks');
    const said = await desk.ask(
      sheetImport,
      0,
      ...words,
      '--marks',
      '红字=待确认，struck out=leave,fill:#FFFF00=ignore',
    );
    expect(said).toMatchObject({ created: 4, skipped: 3 });
    expect(said.problems.map(({ code }) => code)).not.toContain('marks-unread');
    const again = await desk.ask(sheetImport, 0, ...MESSY);
    expect(again).toMatchObject({ unchanged: 4, skipped: 3 });
    expect(again.problems.map(({ code }) => code)).toContain('answers-remembered');
    expect((await desk.plan()).posts.map(({ feedback }) => feedback)).toContain('待确认');
  });

  it('are refused where no mark is called so, or nothing is said of it', async () => {
    const desk = await sampleDesk();
    for (const written of ['红色的字=待确认', '红字=', '红字', 'fill:yellow=leave']) {
      expect(await desk.refused(...words, '--marks', written)).toMatchObject({ code: 'option-value' });
    }
  });
});
