// A 发布清单 is found by its headings wherever another program or a person put them.
import { describe, expect, it } from 'vitest';
import { readFilledSheet } from '../../../../core/batch/returned/filled-sheet.ts';
import type { Cell, Grid } from '../../../../core/sheet/grid.ts';

const sheet = (rows: readonly (readonly string[])[], more: Partial<Grid> = {}): Grid => ({
  name: '发布清单',
  rows: rows.map((row) => row.map((text): Cell => ({ kind: 'text', text }))),
  merges: [],
  hidden: false,
  ...more,
});
const read = (...sheets: Grid[]) => readFilledSheet({ format: 'xlsx', sheets });
const HEADER = ['放行编号', '定时✓', '发布链接', '截图'];

describe('a filled 发布清单', () => {
  it('is found below a title, with its columns in any order and its headings written otherwise', () => {
    const found = read(
      sheet([
        ['十二月发布'],
        [],
        ['发布链接', '备注', '定时 √', '放行编号'],
        ['', '明天', '✓', 'p1'],
        ['https://weibo.com/1/a', '', '', 'p2'],
        ['', '', '', 'p3'],
      ]),
    );
    expect(found?.rows).toEqual([
      { row: 4, id: 'p1', state: 'scheduled' },
      { row: 5, id: 'p2', state: 'published', link: 'https://weibo.com/1/a' },
    ]);
  });

  it('names the rows below the table that are no posts, in whatever column they are written', () => {
    const remarks = [['以上请尽快处理'], [], ['', '', '', '截图都在网盘'], ['', '明天再补']];
    const found = read(sheet([HEADER, ['p1', '✓'], ['p2'], ...remarks]));
    expect(found?.problems).toMatchObject([
      { code: 'row-ignored', severity: 'warning', row: 4 },
      { code: 'row-ignored', row: 6 },
      { code: 'row-ignored', row: 7 },
    ]);
    expect(read(sheet([HEADER, ['p1'], ...remarks]))).toBeUndefined();
  });

  it('names a pasted picture by its name in the file, unless something is written there', () => {
    const pictures = [
      { row: 1, column: 3, name: 'picture-a.png', part: 'xl/media/image1.png' },
      { row: 2, column: 3, name: 'picture-b.png', part: 'xl/media/image2.png' },
      { row: 3, column: 3, name: 'picture-c.png', part: 'xl/media/image3.png' },
    ];
    const rows = [HEADER, ['p1', '✓', '', ''], ['p2', '✓', '', '=DISPIMG("ID_A",1)'], ['p3', '✓', '', 'mine.png']];
    const found = read(sheet([...rows, ['p4', '✓', '', '=DISPIMG("ID_B",1)']], { pictures }));
    expect(found?.rows.map(({ screenshot }) => screenshot)).toEqual([
      'picture-a.png',
      'picture-b.png',
      'mine.png',
      'ID_B',
    ]);
  });

  it('says of a row that tells something without an id that it cannot be placed', () => {
    const found = read(sheet([HEADER, ['', '✓', '', '']]));
    expect(found?.problems.map(({ code, row }) => [code, row])).toEqual([['id-missing', 2]]);
  });

  it.each([
    ['nobody filled it in', [HEADER, ['p1', '', '', ''], ['p2', '无', '-', '/']]],
    ['it lacks the ids', [HEADER.slice(1), ['✓', '', '']]],
    [
      'it has only the ids and a link',
      [
        ['放行编号', '正文', '发布链接'],
        ['p1', 'x', 'https://weibo.com/1/a'],
      ],
    ],
  ])('is none where %s', (_why, rows) => {
    expect(read(sheet(rows))).toBeUndefined();
  });
});
