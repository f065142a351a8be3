import { readFileSync } from 'node:fs';
import * as other from '@e965/xlsx';
import { Zip, ZipDeflate, strToU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AddedCell, AddedColumns } from '../../../electron/sheets/added-columns.ts';
import { appendToXlsx } from '../../../electron/sheets/append-to-xlsx.ts';
import { sample } from '../headless/terminal.ts';
import { packageOf } from './package-of.ts';
import { partText, stretches } from './raw-archive.ts';
import { firstSheet, taken, texts } from './read-sheets.ts';

const cell = (text: string, look: AddedCell['look'] = 'text'): AddedCell => ({ text, look });
const three = (row: number): AddedCell[] => [
  cell(`可 ${row}`, 'held'),
  cell(`甲 <${row}>\n乙 & 丙`),
  cell(`丁 ${row}`),
];
const columns = (sheet: string, ...rows: number[]): AddedColumns => ({
  sheet,
  rows: new Map(rows.map((row) => [row, three(row)])),
  widths: [10, 60, 40],
});

async function added(bytes: Uint8Array, ...sheets: AddedColumns[]): Promise<Uint8Array> {
  const written = await appendToXlsx(bytes, 'a.xlsx', sheets);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

const SHEET = 'xl/worksheets/sheet1.xml';

/** The sheet's XML without the cells that hold text of their own, the widths, and the range it says it fills. */
const bare = (xml: string): string =>
  xml
    .replace(
      /<((?:\w+:)?)c r="[A-Z]+\d+"(?: s="\d+")? t="inlineStr"><\1is><\1t xml:space="preserve">[^<]*<\/\1t><\/\1is><\/\1c>/g,
      '',
    )
    .replace(/<((?:\w+:)?)cols>.*?<\/\1cols>/g, '')
    .replace(/<((?:\w+:)?)dimension[^>]*\/>/g, '')
    .replace(/<((?:\w+:)?)row([^>]*[^/>])><\/\1row>/g, '<$1row$2/>');

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const sheetOf = (inner: string) => packageOf('', { [SHEET]: `<worksheet ${MAIN}>${inner}</worksheet>` });
const t = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe.each([
  ['agency-calendar-2026-12.xlsx', '12月排期', [3, 4, 5, 23]],
  ['libreoffice-calendar.xlsx', '十二月', [2, 3, 5]],
] as const)('%s with columns added', (name, sheet, rows) => {
  const bytes = new Uint8Array(readFileSync(sample(name)));

  it('keeps every byte of the parts that need not change', async () => {
    const before = stretches(bytes);
    const after = stretches(await added(bytes, columns(sheet, ...rows)));
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...before.keys()].filter((path) => before.get(path) !== after.get(path));
    expect(changed.sort()).toEqual(['xl/styles.xml', SHEET]);
  });

  it('shows the same cells in another library, and the new ones', async () => {
    const read = (file: Uint8Array) => other.read(file, { type: 'array', cellStyles: true, cellNF: true });
    const was = read(bytes).Sheets[sheet] ?? {};
    const is = read(await added(bytes, columns(sheet, ...rows))).Sheets[sheet] ?? {};
    const edge = (await taken(bytes)).sheets.find((one) => one.name === sheet)?.rows[rows[0] - 1]?.length ?? 0;
    const ours = new Set(
      rows.flatMap((row) => [0, 1, 2].map((index) => other.utils.encode_cell({ r: row - 1, c: edge + index }))),
    );
    const kept = Object.entries(is).filter(([place]) => !place.startsWith('!') && !ours.has(place));
    const before = Object.entries(was).filter(([place]) => !place.startsWith('!') && !ours.has(place));
    expect(kept.map(([place, value]) => [place, (value as other.CellObject).v])).toEqual(
      before.map(([place, value]) => [place, (value as other.CellObject).v]),
    );
    for (const row of rows) {
      const said = three(row).map(
        (_, index) => is[other.utils.encode_cell({ r: row - 1, c: edge + index })] as other.CellObject,
      );
      expect(said.map(({ v }) => v)).toEqual(three(row).map(({ text }) => text));
      expect(said.map(({ f }) => f)).toEqual([undefined, undefined, undefined]);
    }
    expect(is['!merges']).toEqual(was['!merges']);
  });
});

/** The package again, as a program writes it that does not know the sizes beforehand. */
function streamed(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_error, piece) => void pieces.push(piece));
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const part = new ZipDeflate(path, { level: 6 });
    zip.add(part);
    part.push(content, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

it('keeps the sizes that stand behind the parts of a streamed package', async () => {
  const bytes = streamed(new Uint8Array(readFileSync(sample('libreoffice-calendar.xlsx'))));
  // The flag that says so is set in every local header.
  expect((bytes[6] ?? 0) & 8).toBe(8);
  const done = await added(bytes, columns('十二月', 2, 3));
  const [before, after] = [stretches(bytes), stretches(done)];
  const changed = [...before.keys()].filter((path) => before.get(path) !== after.get(path));
  expect(changed.sort()).toEqual(['xl/styles.xml', SHEET]);
  expect(Object.keys(unzipSync(done)).sort()).toEqual(Object.keys(unzipSync(bytes)).sort());
  expect(texts(await firstSheet(done))[2]?.slice(-3)).toEqual(three(3).map(({ text }) => text));
});

it('puts back the very text when its cells are taken out again', async () => {
  const bytes = new Uint8Array(readFileSync(sample('agency-calendar-2026-12.xlsx')));
  const xml = partText(await added(bytes, columns('12月排期', 3, 4, 10)), SHEET);
  expect(bare(xml)).toBe(bare(partText(bytes, SHEET)));
});

describe('a sheet written by hand', () => {
  it.each([
    [
      'rows and cells without places',
      `<sheetData><row>${t('A1', '甲')}</row><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>`,
    ],
    ['an empty row', `<sheetData><row r="1">${t('A1', '甲')}</row><row r="2" ht="30"/></sheetData>`],
    [
      'a comment that looks like a row',
      `<!-- <row r="2"> --><sheetData><row r="1">${t('B1', '甲')}</row><row r="2">${t('A2', '乙')}</row></sheetData>`,
    ],
    [
      'an extension behind the data',
      `<sheetData><row r="1"/><row r="2">${t('A2', '乙')}</row></sheetData><extLst><ext uri="{x}"><x14:row xmlns:x14="urn:x" r="2"/></ext></extLst>`,
    ],
  ])('%s', async (_what, inner) => {
    const bytes = sheetOf(inner);
    const done = await added(bytes, columns('表', 2));
    expect(bare(partText(done, SHEET))).toBe(bare(partText(bytes, SHEET)));
    const row = texts(await firstSheet(done))[1] ?? [];
    expect(row.slice(-3)).toEqual(three(2).map(({ text }) => text));
    expect(row.slice(0, -3)).toEqual(texts(await firstSheet(bytes))[1] ?? []);
  });

  it('speaks under the prefix that its rows have', async () => {
    const part = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:dimension ref="A1"/><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const done = await added(packageOf('', { [SHEET]: part }), columns('表', 1));
    const xml = partText(done, SHEET);
    expect(bare(xml)).toBe(bare(part));
    expect(xml).toContain('<x:dimension ref="A1:D1"/>');
    expect(xml).toContain('<x:cols><x:col min="2"');
    expect(texts(await firstSheet(done))[0]).toEqual(['7', ...three(1).map(({ text }) => text)]);
  });

  it('takes the place of cells that are drawn and hold nothing, before those further right', async () => {
    const row = `<row r="1">${t('A1', '甲')}<c r="B1" s="0"/><c r="C1" s="0"></c><c r="Z1" s="0"/></row>`;
    const xml = partText(await added(sheetOf(`<sheetData>${row}</sheetData>`), columns('表', 1)), SHEET);
    expect([...xml.matchAll(/<c r="([A-Z]+)1"/g)].map(([, place]) => place)).toEqual(['A', 'B', 'C', 'D', 'Z']);
    expect(xml).toContain('<c r="Z1" s="0"/>');
  });

  it('stands behind tables, filters and merges that reach over its rows, and not behind others', async () => {
    const data = `<sheetData><row r="1">${t('A1', '题')}</row><row r="2">${t('A2', '甲')}</row></sheetData>`;
    const place = async (rest: string, over = {}) => {
      const bytes = packageOf('', { [SHEET]: `<worksheet ${MAIN}>${data}${rest}</worksheet>`, ...over });
      return /<c r="([A-Z]+)2" s="\d+" t="inlineStr"><is><t xml/.exec(
        partText(await added(bytes, columns('表', 2)), SHEET),
      )?.[1];
    };
    expect(await place('')).toBe('B');
    expect(await place('<autoFilter ref="A2:C9"/>')).toBe('D');
    expect(await place('<mergeCells><mergeCell ref="A1:F1"/></mergeCells>')).toBe('B');
    expect(await place('<mergeCells><mergeCell ref="A2:E3"/></mergeCells>')).toBe('F');
    const table = {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      'xl/tables/table1.xml': `<table ${MAIN} id="1" name="t" displayName="t" ref="A2:H9"/>`,
    };
    expect(await place('<tableParts count="1"/>', table)).toBe('I');
  });

  it('cuts a run of columns that reaches over the new ones', async () => {
    const inner = `<cols><col min="1" max="1" width="9"/><col hidden="1" min="2" max="16384" width="3"/></cols><sheetData><row r="1">${t('B1', '甲')}</row></sheetData>`;
    const xml = partText(await added(sheetOf(inner), columns('表', 1)), SHEET);
    expect(/<cols>.*<\/cols>/.exec(xml)?.[0]).toBe(
      '<cols><col min="1" max="1" width="9"/><col hidden="1" min="2" max="2" width="3"/>' +
        '<col min="3" max="3" width="10" customWidth="1"/><col min="4" max="4" width="60" customWidth="1"/><col min="5" max="5" width="40" customWidth="1"/>' +
        '<col hidden="1" min="6" max="16384" width="3"/></cols>',
    );
  });

  it('keeps pictures in cells and bytes behind the archive', async () => {
    const bytes = packageOf(
      `<row r="1"><c r="A1"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>`,
      { 'xl/media/image1.png': new Uint8Array([1, 2, 3]), 'xl/cellimages.xml': strToU8('<a/>') },
      0,
    );
    const before = stretches(bytes);
    const after = stretches(await added(bytes, columns('表', 1)));
    for (const path of ['xl/media/image1.png', 'xl/cellimages.xml']) expect(after.get(path)).toBe(before.get(path));
  });
});

it('replaces what it added before, and takes away what is said no more', async () => {
  const formerly = { row: 1, headings: [['结', '问', '建']] };
  const heading = ['结', '问', '建'].map((text) => cell(text, 'heading'));
  const given = (rows: readonly (readonly [number, readonly AddedCell[]])[]) => ({
    ...columns('表'),
    rows: new Map([[1, heading], ...rows]),
    formerly,
  });
  const bytes = sheetOf(
    `<sheetData><row r="1">${t('A1', '账号')}</row><row r="2">${t('A2', '甲')}</row><row r="3">${t('A3', '乙')}<extLst><ext uri="x"/></extLst></row></sheetData>`,
  );
  const first = await added(
    bytes,
    given([
      [2, three(2)],
      [3, three(3)],
    ]),
  );
  expect(partText(first, SHEET)).toContain('</c><extLst><ext uri="x"/></extLst></row>');
  const second = await added(first, given([[2, three(9)]]));
  expect(texts(await firstSheet(second))).toEqual([
    ['账号', '结', '问', '建'],
    ['甲', ...three(9).map(({ text }) => text)],
    ['乙'],
  ]);
  expect(bare(partText(second, SHEET))).toBe(bare(partText(bytes, SHEET)));
});

it('holds for sheets of any shape', async () => {
  const place = fc.record({ column: fc.nat({ max: 6 }), value: fc.option(fc.nat({ max: 99 })), placed: fc.boolean() });
  const row = fc.record({ cells: fc.array(place, { maxLength: 5 }), placed: fc.boolean(), wanted: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
      const data = rows
        .map(({ cells, placed }, index) => {
          let last = -1;
          const xml = cells.map((one) => {
            last = one.placed ? last + 1 : last + 1 + one.column;
            const said = one.placed ? '' : ` r="${other.utils.encode_col(last)}${index + 1}"`;
            return one.value === null ? `<c${said} s="0"/>` : `<c${said}><v>${one.value}</v></c>`;
          });
          const number = placed ? ` r="${index + 1}"` : '';
          return xml.length === 0 ? `<row${number}/>` : `<row${number}>${xml.join('')}</row>`;
        })
        .join('');
      const bytes = sheetOf(`<sheetData>${data}</sheetData>`);
      const wanted = rows.flatMap(({ wanted: is }, index) => (is ? [index + 1] : []));
      const done = texts(await firstSheet(await added(bytes, columns('表', ...wanted))));
      const before = texts(await firstSheet(bytes));
      const edge = Math.max(0, ...wanted.map((number) => before[number - 1]?.length ?? 0));
      rows.forEach((_, index) => {
        const was = before[index] ?? [];
        const is = done[index] ?? [];
        if (!wanted.includes(index + 1)) expect(is).toEqual(was);
        else {
          expect(is.slice(0, edge)).toEqual([...was, ...Array<undefined>(edge - was.length)].map((text) => text));
          expect(is.slice(edge)).toEqual(three(index + 1).map(({ text }) => text));
        }
      });
    }),
    { numRuns: 60 },
  );
});
