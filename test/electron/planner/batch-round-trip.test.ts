// import(export(x)) = x, whatever the rows hold: what a batch's sheets say is read back as the posts that they came from.
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bringIn, must, sitDown } from './window.ts';

const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: ['青禾茶', '@北岸', '=1'].map((nickname, index) => ({
    id: `a${index}`,
    owner: 'brand',
    clientId: 'c1',
    nickname,
    kind: 'enterprise',
  })),
};

const BEGINNINGS = [
  '-1',
  '+86 21 0000',
  '@品牌 ',
  '＝',
  '＋',
  '－',
  '＠',
  '=SUM(A1)',
  '\t',
  "'",
  "'=",
  "''-",
  '"',
  ' ',
  '\n',
  '文案：',
  '',
];
const MIDDLES = [
  '茶',
  '，',
  ',',
  ';',
  '"',
  '\n',
  '\t',
  '🍵',
  '𠮷',
  '=',
  '_x000D_',
  '&lt;',
  '\u2028',
  '\ufeff',
  '1',
  'é',
  '  ',
];
const words = fc
  .tuple(
    fc.constantFrom(...BEGINNINGS),
    fc.array(fc.constantFrom(...MIDDLES), { maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map(([beginning, middle, end]) => `${beginning}${middle.join('')}${end}`.replaceAll('\r', ''));
const name = fc.stringMatching(/^[a-z茶=@+-]{1,8}\.jpg$/);
const row = fc.record({
  // A row without words is skipped, as in any sheet.
  text: words.filter((one) => one.trim() !== ''),
  firstComment: words,
  media: fc.array(name, { maxLength: 3 }),
  account: fc.nat({ max: 2 }),
});

let seat: ReturnType<typeof sitDown>;
beforeEach(() => {
  seat = sitDown();
});
afterEach(() => {
  seat.close();
});

const MONTH = 12;

async function taken(rows: readonly (typeof row extends fc.Arbitrary<infer R> ? R : never)[]): Promise<void> {
  const posts = rows.map(({ text, firstComment, media, account }, index) => ({
    id: `p${index}`,
    clientId: 'c1',
    accountId: `a${account}`,
    scheduledAt: `2026-${MONTH}-${String(1 + Math.floor(index / 12)).padStart(2, '0')}T${String(8 + (index % 12)).padStart(2, '0')}:00:00+08:00`,
    text,
    firstComment,
    media: media.map((one) => ({ name: one })),
  }));
  // Every post has to leave: what holds one is not what is tried here.
  const rules = ['text-empty', 'text-leftover-instruction', 'text-length', 'text-state-matters', 'text-banned-product'];
  const settings = rules.map((rule) => ({ rule, key: 'severity', value: 'info' }));
  await bringIn(seat, { ...WORLD, posts, settings });
}

describe('a batch of anything', () => {
  it.each([
    ['batch.xlsx', 'utf-8'],
    ['batch.csv', 'utf-8'],
    ['batch.csv', 'gb18030'],
  ] as const)('changes nothing when its %s is read in again (%s)', { timeout: 60_000 }, async (sheet, encoding) => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 10, maxLength: 24 }), async (rows) => {
        await taken(rows);
        const before = await seat.written();
        const made = must(
          await seat.api['batches:export']({
            folder: join(seat.folder, 'out'),
            formats: ['xlsx', 'csv'],
            encoding,
            clearedOnly: true,
          }),
        );
        if (made.batch === undefined) return;
        const file = join(made.batch.folder, sheet);
        const back = must(await seat.api['sheet:import']({ file, dryRun: false, onlyValid: false }));
        expect(back).toMatchObject({ taken: true, created: 0, changed: 0, unchanged: made.posts.length, problems: [] });
        expect(await seat.written()).toBe(before);
      }),
      { numRuns: 25 },
    );
  });

  it('is refused with every cell that the encoding cannot hold', async () => {
    const plain = { media: [], account: 0 };
    await taken([
      { ...plain, text: '新茶 \ue5e5', firstComment: '好' },
      { ...plain, text: '都写得下 🍵𠮷', firstComment: '好' },
      { ...plain, text: '新茶', firstComment: '\ue78d 和 \ue78e' },
    ]);
    const folder = join(seat.folder, 'out');
    const ask = (encoding: 'utf-8' | 'gb18030') =>
      seat.api['batches:export']({ folder, formats: ['csv'], encoding, clearedOnly: true });
    const refused = await ask('gb18030');
    expect(refused.ok ? undefined : refused.error).toEqual({
      code: 'cell-unheld',
      data: { count: 2, encoding: 'GB18030', cells: 'p0 正文 U+E5E5; p2 首评 U+E78D U+E78E' },
    });
    expect(must(await ask('utf-8')).posts).toEqual(['p0', 'p1', 'p2']);
  });
});
