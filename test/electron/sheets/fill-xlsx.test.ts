// Templates written by hand, part by part: what has to move when there are more posts than samples, and what has to go.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../core/batch/review/fill-template.ts';
import { readTemplate } from '../../../core/batch/review/read-template.ts';
import type { PostToReview } from '../../../core/batch/review/review-sheet.ts';
import { readReview } from '../../../core/batch/review/read-review.ts';
import { CHINA } from '../../../core/domain/instant.ts';
import type { Workbook } from '../../../core/sheet/grid.ts';
import { fillXlsx } from '../../../electron/sheets/fill-xlsx.ts';
import { readXlsx } from '../../../electron/sheets/read-xlsx.ts';
import { packageOf } from './package-of.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const text = (place: string, value: string, style = 0) =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

const ROWS = [
  `<row r="1">${text('A1', '送审')}<c r="B1" t="str"><f>"A3:"&amp;COUNTA(B3:B4)&amp;其他!B3</f><v>A3:2</v></c></row>`,
  `<row r="2" spans="1:3">${text('A2', '序号', 1)}${text('B2', '文案', 1)}${text('C2', '确认结果', 1)}</row>`,
  `<row r="3" ht="40" customHeight="1"><c r="A3" s="2"><f>ROW()-2</f><v>1</v></c>${text('B3', '示例', 2)}<c r="C3" s="2"/></row>`,
  `<row r="4"><c r="A4" s="2"><f>ROW()-2</f><v>2</v></c>${text('B4', '示例二', 2)}<c r="C4" s="2"/></row>`,
  `<row r="5">${text('A5', '合计')}<c r="B5"><f>COUNTA(B3:B4)</f><v>2</v></c><c r="C5"><f>SUM($C$3:C4)+B5</f><v>2</v></c></row>`,
  `<row r="7">${text('A7', '客户签字：')}</row>`,
].join('');

const BEHIND =
  '<autoFilter ref="A2:C4"/><mergeCells count="3"><mergeCell ref="A1:A1"/><mergeCell ref="B3:B4"/><mergeCell ref="A7:C7"/></mergeCells>' +
  '<conditionalFormatting sqref="C3:C4"><cfRule type="containsBlanks" dxfId="0" priority="1"><formula>LEN(TRIM(C3))=0</formula></cfRule></conditionalFormatting>' +
  '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><drawing r:id="rId1"/>';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>';

/** A template as Excel writes one, with the order of its formulas, names of ranges and pictures. */
const TEMPLATE = packageOf('', {
  '[Content_Types].xml': TYPES,
  'xl/workbook.xml':
    `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="It's 表" sheetId="4" r:id="rId1"/></sheets><definedNames>` +
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'It''s 表'!$A$1:$C$7</definedName>` +
    `<definedName name="别处">其他!$A$1:$C$7</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    ['worksheet worksheets/sheet1.xml', 'styles styles.xml', 'calcChain calcChain.xml']
      .map((one) => one.split(' '))
      .map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
      .join('') +
    '</Relationships>',
  'xl/calcChain.xml': `<calcChain ${MAIN}><c r="A3" i="4"/><c r="A4"/><c r="B5"/></calcChain>`,
  'xl/styles.xml':
    `<styleSheet ${MAIN}><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="0" fontId="0"/>` +
    `<xf numFmtId="14" borderId="1"><alignment horizontal="center" shrinkToFit="1"/></xf></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet ${MAIN} xmlns:r="${OFFICE}"><dimension ref="A1:C7"/><sheetData>${ROWS}</sheetData>${BEHIND}</worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  'xl/drawings/drawing1.xml':
    '<xdr:wsDr xmlns:xdr="x"><xdr:from><xdr:row>0</xdr:row></xdr:from><xdr:from><xdr:row>6</xdr:row></xdr:from></xdr:wsDr>',
});

const posts = (count: number): PostToReview[] =>
  Array.from({ length: count }, (_, at) => ({
    post: {
      ...{ id: `p${at}`, clientId: 'c1', accountId: 'a1', placement: 'organic', form: 'original' },
      ...{ text: at === 0 ? '=HYPERLINK("https://example.com")' : `博文 ${at}`, firstComment: '', notes: [] },
      ...{ target: { kind: 'none' }, media: [], delivery: { state: 'unscheduled' } },
    } as unknown as PostToReview['post'],
    account: { id: 'a1', nickname: '青禾茶' } as PostToReview['account'],
    zone: CHINA,
    contentSha256: String(at % 10).repeat(64),
  }));

async function read(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readXlsx(bytes, 't.xlsx');
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.error));
  return workbook.value;
}

async function filled(count: number, template = TEMPLATE): Promise<Uint8Array> {
  const found = readTemplate(await read(template));
  if (!found.ok) throw new Error(found.error.is);
  const made = fillXlsx(template, 't.xlsx', fillTemplate(found.value, '青禾茶', posts(count), 'zh'));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

const rowsOf = ({ sheets: [grid] }: Workbook): string[][] =>
  Array.from(grid?.rows ?? [], (cells) => Array.from(cells ?? [], (cell) => cell?.text ?? ''));

describe('more posts than samples', () => {
  it('move what stands below, with its formulas, ranges, names and pictures', async () => {
    const bytes = await filled(5);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(rowsOf(await read(bytes)).map((row) => row.slice(0, 2))).toEqual([
      ['送审', ''],
      ['序号', '文案'],
      ['1', '=HYPERLINK("https://example.com")'],
      ...[1, 2, 3, 4].map((at) => [String(at + 1), `博文 ${at}`]),
      ['合计', ''],
      [],
      ['客户签字：'],
    ]);
    expect([...sheet.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula)).toEqual([
      '"A3:"&amp;COUNTA(B3:B7)&amp;其他!B3',
      'COUNTA(B3:B7)',
      'SUM($C$3:C7)+B8',
    ]);
    expect(sheet).not.toMatch(/<f>[^<]*<\/f><v>/);
    for (const part of ['<autoFilter ref="A2:C7"/>', 'sqref="C3:C7"', '<mergeCell ref="A10:C10"/>'])
      expect(sheet).toContain(part);
    expect(sheet).not.toContain('B3:B4');
    expect(partOf(bytes, 'xl/drawings/drawing1.xml').match(/<xdr:row>\d+/g)).toEqual(['<xdr:row>0', '<xdr:row>9']);
    const book = partOf(bytes, 'xl/workbook.xml');
    expect(book).toContain(`'It''s 表'!$A$1:$G$10<`);
    expect(book).toContain('其他!$A$1:$C$7<');
  });

  it('leave no formula in a row of a post, and no order of formulas that names one', async () => {
    const bytes = await filled(5);
    expect(
      partOf(bytes, 'xl/worksheets/sheet1.xml')
        .match(/<row r="[3-7]".*?<\/row>/g)
        ?.join(''),
    ).not.toContain('<f>');
    expect(Object.keys(unzipSync(bytes))).not.toContain('xl/calcChain.xml');
    for (const path of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
      expect(partOf(bytes, path)).not.toContain('calcChain');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
  });

  it('look like the first sample, as text that wraps, quoted where a spreadsheet would run it', async () => {
    const bytes = await filled(5);
    const styles = partOf(bytes, 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="6">');
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    const [, style = ''] = /<c r="B3" s="(\d+)"/.exec(sheet) ?? [];
    const formats = styles.match(/<xf .*?(?:<\/xf>|\/>)/g) ?? [];
    const format = formats[Number(style)] ?? '';
    for (const part of ['borderId="1"', 'numFmtId="49"', 'quotePrefix="1"', 'horizontal="center"', 'wrapText="1"'])
      expect(format).toContain(part);
    expect(format).not.toContain('shrinkToFit');
  });
});

it('empties the samples that no post replaces, and leaves what stands below where it was', async () => {
  const rows = rowsOf(await read(await filled(1)));
  expect(rows[3]?.join('') ?? '').toBe('');
  expect(rows[4]?.[0]).toBe('合计');
  expect(rows[6]?.[0]).toBe('客户签字：');
});

it.each([1, 2, 3, 40])('is read back post by post, %i of them, what the template said aside', async (count) => {
  const reading = readReview(await read(await filled(count)));
  expect(reading?.rows.map(({ postId }) => postId)).toEqual(posts(count).map(({ post }) => post.id));
  expect(reading).toMatchObject({ strangers: [], gone: 0, missing: [] });
});

it('fills a sheet without samples, styles or anything below', async () => {
  const bare = packageOf(`<row r="1">${text('A1', '日期')}${text('B1', '正文')}</row>`, {
    '[Content_Types].xml': TYPES,
  });
  const reading = readReview(await read(await filled(3, bare)));
  expect(reading?.rows.map(({ text: said }) => said)).toEqual(posts(3).map(({ post }) => post.text));
});
