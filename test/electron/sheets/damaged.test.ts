// Files damaged by chance, thousands of them: every one is read or refused with a sentence, and the rows beside a damaged
// one are taken as if nothing had happened.
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { errorText } from '../../../core/messages/errors.ts';
import { parsePost } from '../../../core/domain/post.ts';
import { matchRows } from '../../../core/sheet/match-rows.ts';
import { readSheet } from '../../../core/sheet/read-sheet.ts';
import type { ReadRow } from '../../../core/sheet/sheet-reading.ts';
import { readWorkbook } from '../../../electron/sheets/read-workbook.ts';
import { question } from '../../core/sheet/planner.ts';
import { packageOf, partsOf } from './package-of.ts';

const RUNS = 10_000;
const SEED = { seed: 20261129 };

const HEADER = ['客户', '账号', '日期', '时间', '文案', '首评', '备注'];
const GOOD: readonly (readonly string[])[] = [
  ['', '青禾茶', '2026-12-03', '10:00', '新茶上市，https://www.example.com/a #青禾茶#', '见主页', ''],
  ['', 'Nordlys北光', '2026-12-04', '晚8点', '换季护理，先看成分', '', '待配图'],
  ['青禾茶', '小满读书', '2026-12-05', '9:30', '“书”里有茶；=1+1 也是字', '-1', '@谁'],
];

/** What became of a file: the rows that are taken, by their number, or undefined where it was refused. */
async function outcome(bytes: Uint8Array, name: string): Promise<ReadonlyMap<number, ReadRow['draft']> | undefined> {
  const book = await readWorkbook(bytes, name);
  const read = book.ok ? readSheet(book.value, { ...question, file: name }) : book;
  if (!read.ok) {
    for (const text of Object.values(errorText(read.error))) expect(text).toMatch(/[。.]$/);
    return undefined;
  }
  let ids = 0;
  for (const { post } of matchRows(read.value.rows, [], () => `n${ids++}`)) expect(parsePost(post).ok).toBe(true);
  return new Map(read.value.rows.map(({ row, draft }) => [row, draft]));
}

const inlineCell = (text: string): string =>
  `<c t="inlineStr"><is><t>${text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</t></is></c>`;
const sheetData = (rows: readonly (readonly string[])[]): string =>
  rows.map((row, index) => `<row r="${index + 1}">${row.map(inlineCell).join('')}</row>`).join('');

const PARTS = partsOf(sheetData([HEADER, ...GOOD]));
const WHOLE = packageOf(sheetData([HEADER, ...GOOD]), {}, 0);

/** Replaces some of a text by something else. */
interface Wound {
  readonly at: number;
  readonly gone: number;
  readonly put: string;
}

const wound = (scraps: readonly string[]): fc.Arbitrary<Wound> =>
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    gone: fc.nat({ max: 12 }),
    put: fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 4 })),
  });

const wounded = (text: string, wounds: readonly Wound[]): string =>
  wounds.reduce((left, { at, gone, put }) => {
    const place = Math.floor(at * left.length);
    return left.slice(0, place) + put + left.slice(place + gone);
  }, text);

const XML_SCRAPS = ['<', '>', '/', '"', '&', '&amp;', '&#x0;', ' ', '</row>', '<row>', '<c>', '<v>', '<f>SUM(A1)</f>'];
const MORE_XML = ['<c r="ZZZ9"/>', '<!--', '-->', '<![CDATA[', ' t="s"', ' r="-1"', ' r="1048577"', '<?x', '__proto__'];

describe('damaged workbooks, 10,000 of a kind,', () => {
  it('with bytes turned over, cut off or put in, are read or refused', async () => {
    const bytes = fc.array(fc.tuple(fc.nat({ max: WHOLE.length - 1 }), fc.nat({ max: 255 })), { maxLength: 6 });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(bytes, fc.option(fc.nat({ max: WHOLE.length })), async (turned, kept) => {
        const file = WHOLE.slice(0, kept ?? WHOLE.length);
        for (const [at, value] of turned) if (at < file.length) file[at] = value;
        if ((await outcome(file, '排期.xlsx')) === undefined) refused++;
      }),
      { ...SEED, numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 2);
  });

  it('with scraps put into their XML, are read or refused', async () => {
    let [refused, taken] = [0, 0];
    const paths = Object.keys(PARTS);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths, 'xl/worksheets/sheet1.xml'),
        fc.array(wound([...XML_SCRAPS, ...MORE_XML]), { minLength: 1, maxLength: 2 }),
        async (path, wounds) => {
          const part = strToU8(wounded(PARTS[path] ?? '', wounds));
          if ((await outcome(packageOf(sheetData([HEADER, ...GOOD]), { [path]: part }, 0), '排期.xlsx')) === undefined)
            refused++;
          else taken++;
        },
      ),
      { ...SEED, numRuns: RUNS },
    );
    expect(Math.min(refused, taken)).toBeGreaterThan(RUNS / 50);
  });

  it('keep the rows beside a cell that holds nonsense', async () => {
    const whole = await outcome(WHOLE, '排期.xlsx');
    const nonsense = fc.oneof(
      fc.constantFrom('<c><f>1/0</f></c>', '<c t="e"><v>#REF!</v></c>', '<c t="b"><v>1</v></c>', '<c/>', '<c s="7"/>'),
      fc.double().map((value) => `<c><v>${value}</v></c>`),
      fc.string({ maxLength: 20 }).map((text) => inlineCell(text.replace(/[^ -~]/g, ''))),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: GOOD.length - 1 }),
        fc.nat({ max: HEADER.length - 1 }),
        nonsense,
        async (row, column, cell) => {
          const data = [HEADER, ...GOOD]
            .map((cells, index) => {
              const own = cells.map((text, at) => (index === row + 1 && at === column ? cell : inlineCell(text)));
              return `<row r="${index + 1}">${own.join('')}</row>`;
            })
            .join('');
          expect(beside(await outcome(packageOf(data, {}, 0), '排期.xlsx'), row)).toEqual(beside(whole, row));
        },
      ),
      { ...SEED, numRuns: 2000 },
    );
  });
});

/** The rows but one, which is counted below the header. */
const beside = (rows: ReadonlyMap<number, ReadRow['draft']> | undefined, row: number) =>
  [...(rows ?? [])].filter(([number]) => number !== row + 2);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');

describe('damaged CSV files, 10,000 of them,', () => {
  const text = csvOf([HEADER, ...GOOD]);

  it('are read or refused', async () => {
    const scraps = ['"', '""', ',', ';', '\t', '\n', '\r\n', '\0', '\ufeff', '=cmd|x', '__proto__', '合计', '，'];
    const written = fc.constantFrom('utf8', 'utf16le', 'gb18030');
    let [refused, taken] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        written,
        fc.array(wound(scraps), { maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 2 }),
        async (encoding, wounds, turned) => {
          const file = Uint8Array.from(
            iconv.encode(wounded(text, wounds), encoding, { addBOM: encoding === 'utf16le' }),
          );
          for (const [at, value] of turned) file[at % file.length] = value;
          if ((await outcome(file, '排期.csv')) === undefined) refused++;
          else taken++;
        },
      ),
      { ...SEED, numRuns: RUNS },
    );
    expect(Math.min(refused, taken)).toBeGreaterThan(RUNS / 50);
  });

  it('keep the records beside one that holds nonsense', async () => {
    const whole = await outcome(strToU8(text), '排期.csv');
    const nonsense = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: GOOD.length - 1 }), nonsense, async (row, cells) => {
        const rows = [HEADER, ...GOOD.map((good, index) => (index === row ? cells : good))];
        expect(beside(await outcome(strToU8(csvOf(rows)), '排期.csv'), row)).toEqual(beside(whole, row));
      }),
      { ...SEED, numRuns: 2000 },
    );
  });

  it('are taken whole before they are damaged', async () => {
    for (const whole of [await outcome(strToU8(text), '排期.csv'), await outcome(WHOLE, '排期.xlsx')])
      expect([...(whole?.keys() ?? [])]).toEqual([2, 3, 4]);
  });
});
