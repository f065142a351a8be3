import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../core/sheet/headers-of.ts';
import type { SheetQuestion } from '../../../core/sheet/sheet-reading.ts';
import { readSheet } from '../../../core/sheet/read-sheet.ts';
import { type Short, dateCell, gridOf, workbookOf } from './grid-of.ts';
import { HEADER, ids, problemsOf, question, reading, sheet } from './planner.ts';

const TEXT = '新茶上市，第一泡请你来喝，评论区见';
const keysOf = (read: ReturnType<typeof reading>) => read.columns.map(({ key, by }) => [key, by]);

describe('columns told by what they hold', () => {
  const rows: readonly (readonly Short[])[] = [
    ['青禾茶', dateCell('2026-12-01'), '10:00', TEXT, 'https://www.example.com/new'],
    ['青禾茶', dateCell('2026-12-02'), '20:30', `${TEXT}二`, 'https://www.example.com/more'],
  ];

  it('are read where their names say nothing, each with a warning', () => {
    const read = reading(sheet(['主体', '哪天', '时间', '初稿', '去哪里'], ...rows));
    expect(keysOf(read)).toEqual([
      ['account', 'content'],
      ['date', 'content'],
      ['time', undefined],
      ['text', 'content'],
      ['link', 'content'],
    ]);
    expect(read.rows.map(({ draft }) => [draft.scheduledAt, draft.text])).toEqual([
      ['2026-12-01T10:00:00+08:00', `${TEXT} https://www.example.com/new`],
      ['2026-12-02T20:30:00+08:00', `${TEXT}二 https://www.example.com/more`],
    ]);
    expect(problemsOf(read)).toEqual([
      'warning 1 主体 column-guessed',
      'warning 1 哪天 column-guessed',
      'warning 1 初稿 column-guessed',
      'warning 1 去哪里 column-guessed',
    ]);
  });

  it('are read where they have no name', () => {
    const read = reading(sheet(['账号', '', '时间', '文案'], ...rows.map((row) => row.slice(0, 4))));
    expect(read.mapping).toMatchObject({ date: 'B' });
    expect(problemsOf(read)).toEqual(['warning 1 B column-guessed']);
  });

  it('never take a meaning from a column whose name says it', () => {
    const read = reading(sheet([...HEADER, '初稿时间'], ['青禾茶', '12/1', '10:00', '短', dateCell('2026-11-20')]));
    expect(read.mapping).toMatchObject({ date: '日期', text: '文案' });
    expect(keysOf(read).at(-1)).toEqual([undefined, undefined]);
    expect(problemsOf(read)).toEqual(['warning 2 初稿时间 column-as-note']);
  });

  it('are left alone where two could be it', () => {
    const read = readSheet(
      sheet(
        ['日期', '初稿', '修改稿'],
        [dateCell('2026-12-01'), TEXT, `${TEXT}改`],
        [dateCell('2026-12-02'), TEXT, TEXT],
      ),
      question,
    );
    expect(read.ok ? '' : read.error.code).toBe('sheet-none');
  });

  it('are not looked for in columns that are notes by their name', () => {
    const read = reading(
      sheet([...HEADER, '网盘链接'], ['青禾茶', '12/1', '10:00', TEXT, 'https://pan.example.com/1']),
    );
    expect(read.mapping).not.toHaveProperty('link');
  });

  it('do not make a sheet of explanations a schedule beside a real one', () => {
    const book = workbookOf(
      gridOf([[...HEADER], ['青禾茶', '12/1', '10:00', TEXT]], { name: '排期' }),
      gridOf(
        [
          ['日期', '说明'],
          [dateCell('2026-11-01'), '第三版，改了双十二当天的三条，其余没有动过'],
        ],
        { name: '修订记录' },
      ),
    );
    expect(reading(book).sheet).toBe('排期');
  });
});

describe('columns that a person names', () => {
  const book = sheet(
    ['账号', '日期', '时间', '文案', '终稿', '内部'],
    ['青禾茶', '12/1', '10:00', '旧的', '新的', '勿外传'],
  );

  it('by header or letters, over what their names mean', () => {
    const read = reading(book, { columns: { 终稿: 'text', D: 'note', F: 'ignore' } });
    expect(read.rows[0]?.draft).toMatchObject({ text: '新的', notes: [{ label: '文案', text: '旧的' }] });
    expect(read.columns.map(({ letters, key, by, ignored }) => [letters, key, by, ignored])).toEqual([
      ['A', 'account', undefined, undefined],
      ['B', 'date', undefined, undefined],
      ['C', 'time', undefined, undefined],
      ['D', 'note', 'person', undefined],
      ['E', 'text', 'person', undefined],
      ['F', undefined, 'person', true],
    ]);
    expect(problemsOf(read)).toEqual([]);
  });

  it('need no warning where a named column loses its meaning to theirs', () => {
    const read = reading(book, { columns: { 终稿: 'text' } });
    expect(read.rows[0]?.draft.text).toBe('新的');
    expect(problemsOf(read)).toEqual([]);
  });

  it('make a header of a row that nothing else would', () => {
    const odd = sheet(['谁', '何时', '说什么'], ['青禾茶', '12/1 10:00', '短']);
    const columns = { 谁: 'account', 何时: 'date', 说什么: 'text' } as const;
    expect(reading(odd, { columns }).rows[0]?.draft).toMatchObject({ accountId: 'tea-weibo', text: '短' });
  });

  it('may say where the header is', () => {
    const odd = sheet(['账号', '日期', '文案'], ['账号', '日期', '文案'], ['青禾茶', '12/1 10:00', '短']);
    expect(reading(odd, { headerRow: 2 })).toMatchObject({ headerRow: 2, read: 1, skipped: 0 });
  });

  it('have to be there', () => {
    const read = readSheet(book, { ...question, columns: { 终搞: 'text' } });
    expect(read.ok ? undefined : read.error).toMatchObject({ code: 'column-unknown', data: { name: '终搞' } });
  });
});

describe('columns that a person named before', () => {
  const header = ['谁', '何时', '说什么'];
  const book = sheet(header, ['青禾茶', '12/1 10:00', '短']);
  const layout = {
    headers: headersOf(header.map((text) => ({ kind: 'text', text }))),
    clientId: ids.client.parse('tea'),
    columns: { 谁: 'account', 何时: 'date', 说什么: 'text' },
  } as const;
  const read = (asked: Partial<SheetQuestion>) => readSheet(book, { ...question, layouts: [layout], ...asked });

  it('are known again by their headers, and it is told', () => {
    const known = reading(book, { layouts: [layout] });
    expect(known.rows).toHaveLength(1);
    expect(problemsOf(known)).toEqual(['warning 1  columns-remembered']);
  });

  it('of another client are not', () => {
    expect(read({ clientId: ids.client.parse('skin') }).ok).toBe(false);
    expect(read({ accountId: ids.account.parse('skin-weibo') }).ok).toBe(false);
    expect(read({ clientId: ids.client.parse('tea') }).ok).toBe(true);
  });

  it('that two clients mean differently are not, until the client is named', () => {
    const other = { ...layout, clientId: ids.client.parse('skin'), columns: { 谁: 'text', 何时: 'date' } } as const;
    expect(read({ layouts: [layout, other] }).ok).toBe(false);
    expect(read({ layouts: [layout, other], clientId: ids.client.parse('tea') }).ok).toBe(true);
  });
});
