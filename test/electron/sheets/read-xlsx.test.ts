import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/sheet/grid.ts';
import { packageOf, partsOf } from './package-of.ts';
import { firstSheet, taken, texts } from './read-sheets.ts';

const STRINGS =
  '<sst><si><t>正文</t></si><si><r><rPr><b/></rPr><t>红</t></r><r><t xml:space="preserve"> 字</t></r></si>' +
  '<si><t>东京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si><si><t/></si><si><t>a&amp;b&#x1F375;_x000D_</t></si></sst>';

const cells: readonly [why: string, xml: string, expected: Cell | undefined][] = [
  ['shared string', '<c r="A1" t="s"><v>0</v></c>', { kind: 'text', text: '正文' }],
  ['runs of rich text are joined', '<c r="A1" t="s"><v>1</v></c>', { kind: 'text', text: '红 字' }],
  ['a reading aid is no text', '<c r="A1" t="s"><v>2</v></c>', { kind: 'text', text: '东京' }],
  ['an empty string is an empty cell', '<c r="A1" t="s"><v>3</v></c>', undefined],
  ['entities and escapes are resolved', '<c r="A1" t="s"><v>4</v></c>', { kind: 'text', text: 'a&b🍵\r' }],
  ['inline string', '<c r="A1" t="inlineStr"><is><t>-1</t></is></c>', { kind: 'text', text: '-1' }],
  ['inline runs', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', { kind: 'text', text: 'ab' }],
  ['CDATA is text', '<c r="A1" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>', { kind: 'text', text: '<b>' }],
  [
    'an id of 16 digits in a text cell',
    '<c r="A1" t="str"><v>5000000000000012</v></c>',
    { kind: 'text', text: '5000000000000012' },
  ],
  [
    'an id of 16 digits in a number cell',
    '<c r="A1"><v>5000000000000012</v></c>',
    { kind: 'number', text: '5000000000000012' },
  ],
  ['no exponent', '<c r="A1"><v>1.2345678901234E+19</v></c>', { kind: 'number', text: '12345678901234000000' }],
  ['truth', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', text: 'TRUE' }],
  ['error', '<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', text: '#N/A' }],
  [
    'ISO date',
    '<c r="A1" t="d"><v>2026-12-03T10:00:00</v></c>',
    { kind: 'date', text: '2026-12-03 10:00', wall: 1796292000 },
  ],
  ['formula with its value', '<c r="A1"><f>1+1</f><v>2</v></c>', { kind: 'number', text: '2', formula: true }],
  ['formula with a text', '<c r="A1" t="str"><f>A2</f><v>茶</v></c>', { kind: 'text', text: '茶', formula: true }],
  ['formula that shows nothing', '<c r="A1" t="str"><f>""</f><v></v></c>', { kind: 'text', text: '', formula: true }],
  [
    'formula with an error',
    '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    { kind: 'error', text: '#DIV/0!', formula: true },
  ],
  ['formula never computed', '<c r="A1"><f>1+1</f></c>', { kind: 'text', text: '', formula: true, uncomputed: true }],
  [
    'formula with a hollow value',
    '<c r="A1"><f>1+1</f><v/></c>',
    { kind: 'text', text: '', formula: true, uncomputed: true },
  ],
  [
    'shared formula without its text',
    '<c r="A1"><f t="shared" si="0"/><v>3</v></c>',
    { kind: 'number', text: '3', formula: true },
  ],
  ['a style alone is empty', '<c r="A1" s="0"/>', undefined],
];

describe('cells', () => {
  it.each(cells)('%s', async (_, xml, expected) => {
    const sheet = await firstSheet(packageOf(`<row r="1">${xml}</row>`, { 'xl/sharedStrings.xml': STRINGS }));
    expect(sheet.rows[0]?.[0]).toEqual(expected);
  });
});

describe('places', () => {
  it('keeps rows and cells at their own numbers over a gap', async () => {
    const sheet = await firstSheet(
      packageOf('<row r="3"><c r="B3"><v>1</v></c></row><row r="25"><c r="AA25"><v>2</v></c></row>'),
    );
    expect(sheet.rows).toHaveLength(25);
    expect(sheet.rows[2]).toEqual([undefined, { kind: 'number', text: '1' }]);
    expect(sheet.rows[24]?.[26]?.text).toBe('2');
    expect(sheet.rows[10]).toBeUndefined();
  });

  it('counts on where rows and cells carry no numbers', async () => {
    const sheet = await firstSheet(
      packageOf('<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    );
    expect(texts(sheet)).toEqual([['1', undefined, '2'], ['3']]);
  });

  it('reads elements with a prefix', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="A2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect((await firstSheet(packageOf('', { 'xl/worksheets/sheet1.xml': xml }))).rows[1]?.[0]?.text).toBe('7');
  });

  it('does not believe a dimension', async () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="C4"><v>2</v></c></row>';
    for (const ref of ['A1', 'A1:XFD1048576', 'B2:B2', 'nonsense']) {
      const xml = `<worksheet><dimension ref="${ref}"/><sheetData>${data}</sheetData></worksheet>`;
      const sheet = await firstSheet(packageOf('', { 'xl/worksheets/sheet1.xml': xml }));
      expect([sheet.rows.length, sheet.rows[3]?.[2]?.text]).toEqual([4, '2']);
    }
  });

  it('gives merges, cut to where something is filled', async () => {
    const merges =
      '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A2:XFD1048576"/><mergeCell ref="D9:E9"/></mergeCells>';
    const data = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c></row>';
    const xml = `<worksheet><sheetData>${data}</sheetData>${merges}</worksheet>`;
    expect((await firstSheet(packageOf('', { 'xl/worksheets/sheet1.xml': xml }))).merges).toEqual([
      { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 },
      { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 2 },
    ]);
  });
});

describe('the workbook', () => {
  it('takes sheets called __proto__, hidden ones too, and passes charts over', async () => {
    const rels = partsOf('')['xl/_rels/workbook.xml.rels'] ?? '';
    const one = '<sheet name="__proto__" sheetId="1" r:id="rId1"/>';
    const two = '<sheet name="旧版 &gt;1" sheetId="2" state="veryHidden" r:id="rId1"/>';
    const chart = '<sheet name="图" sheetId="3" r:id="rId9"/>';
    const workbook = await taken(
      packageOf('<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c></row>', {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${one}${two}${chart}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': rels.replace(
          '</Relationships>',
          '<Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
        ),
      }),
    );
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['__proto__', false],
      ['旧版 >1', true],
    ]);
    expect(workbook.sheets[0]?.rows[0]?.[0]?.text).toBe('__proto__');
  });

  it('finds parts whatever their case and slashes', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...rest } = partsOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    const bytes = packageOf('', { ...rest, 'xl/worksheets/sheet1.xml': '<no/>' });
    const moved = packageOf('', {
      'xl/_rels/workbook.xml.rels': (rest['xl/_rels/workbook.xml.rels'] ?? '').replace(
        'worksheets/sheet1.xml',
        '/XL/Blatt.xml',
      ),
      'xl\\blatt.XML': sheet,
    });
    expect((await firstSheet(bytes)).rows).toEqual([]);
    expect((await firstSheet(moved)).rows[0]?.[0]?.text).toBe('1');
  });

  it('does not look into pictures', async () => {
    const bytes = packageOf('<row r="1"><c r="A1"><v>1</v></c></row>', {
      'xl/media/image1.png': new Uint8Array(16 * 1024 * 1024),
    });
    expect((await firstSheet(bytes)).rows[0]?.[0]?.text).toBe('1');
  });
});
