// Files without a header: columns are told by what they hold, or by what a person says.
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../core/sheet/read-sheet.ts';
import { type Short, gridOf, workbookOf } from './grid-of.ts';
import { ids, problemsOf, question, reading } from './planner.ts';

const bare = (...rows: (readonly Short[])[]) => workbookOf(gridOf(rows));
const AS = { accountId: ids.account.parse('tea-weibo') };

const BULK = bare(
  [
    '2026-12-03 10:00',
    '冬天的第一壶热茶，从一片叶子说起',
    'https://www.example.com/a',
    'https://img.example.com/1.jpg',
  ],
  ['2026-12-04 10:00', '把茶放进保温杯里，慢慢喝到下班', 'https://www.example.com/b', 'a.jpg;b.png'],
);

describe('a bulk file with more than three columns', () => {
  it('is read by what its columns hold, and says so', () => {
    const read = reading(BULK, AS);
    expect(read).toMatchObject({ headerRow: 0, read: 2, mapping: { date: 'A', text: 'B', link: 'C', media: 'D' } });
    expect(problemsOf(read)).toEqual(['warning 0  header-missing']);
    expect(read.problems[0]).toMatchObject({ value: 'A=date,B=text,C=link,D=media' });
    expect(read.rows[1]?.draft.media?.map(({ name }) => name)).toEqual(['a.jpg', 'b.png']);
  });

  it('needs no account where a column has known ones, wherever it stands', () => {
    const read = reading(
      bare(
        ['冬天的第一壶热茶，从一片叶子说起', '青禾茶', '2026-12-03', '10:00', '晚间加投'],
        ['把茶放进保温杯里，慢慢喝到下班', '@青禾茶', '2026-12-04', '18:30', '待复核'],
      ),
    );
    expect(read.mapping).toEqual({ account: 'B', date: 'C', time: 'D', text: 'A' });
    expect(read.rows.map(({ draft }) => draft.scheduledAt)).toEqual([
      '2026-12-03T10:00:00+08:00',
      '2026-12-04T18:30:00+08:00',
    ]);
    expect(read.rows[0]?.draft.notes).toEqual([{ label: 'E', text: '晚间加投' }]);
  });

  const UNSURE = bare(
    ['2026-12-03 10:00', '新茶上市', '冬日', 'https://www.example.com/a'],
    ['2026-12-04 10:00', '深夜一杯', '夜读', 'https://www.example.com/b'],
  );

  it('is refused where the text cannot be told, with what was told', () => {
    const read = readSheet(UNSURE, { ...question, ...AS });
    expect(read).toMatchObject({
      ok: false,
      error: { code: 'sheet-headerless', data: { columns: 'A=date,D=link' } },
    });
  });

  it('is read as a person says, the first row too', () => {
    const read = reading(UNSURE, { ...AS, columns: { B: 'text', C: 'ignore' } });
    expect(read.rows.map(({ row, draft }) => [row, draft.text.split(' ')[0]])).toEqual([
      [1, '新茶上市'],
      [2, '深夜一杯'],
    ]);
  });
});
