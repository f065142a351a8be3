// Pictures placed in cells, in the parts that Excel 365 writes for them.
import { describe, expect, it } from 'vitest';
import { ids, reading } from '../../core/sheet/planner.ts';
import { packageOf } from './package-of.ts';
import { firstSheet, taken } from './read-sheets.ts';

const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const RICH = `${MICROSOFT}/spreadsheetml/2017/richdata`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const rels = (...list: (readonly [id: string, type: string, target: string])[]): string =>
  `${HEAD}<Relationships ${RELS}>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

const png = (last: number): Uint8Array => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, last]);
const bk = (at: number): string =>
  `<bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="${at}"/></ext></extLst></bk>`;

// Two pictures, the second one in two cells, then one of the web, and a rich value that is no picture.
const PARTS = {
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', `${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
    ['rId2', `${OFFICE}/styles`, 'styles.xml'],
    ['rId3', `${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ['rId4', `${OFFICE}/sheetMetadata`, 'metadata.xml'],
    ['rId5', `${MICROSOFT}/2022/10/relationships/richValueRel`, 'richData/richValueRel.xml'],
    ['rId6', `${MICROSOFT}/2017/06/relationships/rdRichValue`, 'richData/rdrichvalue.xml'],
    ['rId7', `${MICROSOFT}/2017/06/relationships/rdRichValueStructure`, 'richData/rdrichvaluestructure.xml'],
  ),
  'xl/metadata.xml': `${HEAD}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xlrd="${RICH}"><metadataTypes count="2"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/><metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="x" fDynamic="1"/></ext></extLst></bk></futureMetadata><futureMetadata name="XLRICHVALUE" count="4">${[0, 1, 2, 3].map(bk).join('')}</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="4">${[0, 1, 2, 3].map((at) => `<bk><rc t="2" v="${at}"/></bk>`).join('')}</valueMetadata></metadata>`,
  'xl/richData/rdrichvalue.xml': `${HEAD}<rvData xmlns="${RICH}" count="4"><rv s="0"><v>0</v><v>5</v></rv><rv s="1"><v>1</v><v>5</v><v>主图</v></rv><rv s="2"><v>0</v><v>1</v></rv><rv s="3"><v>8</v></rv></rvData>`,
  'xl/richData/rdrichvaluestructure.xml': `${HEAD}<rvStructures xmlns="${RICH}" count="4"><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/><k n="Text" t="s"/></s><s t="_webimage"><k n="WebImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s><s t="_error"><k n="errorType" t="i"/></s></rvStructures>`,
  'xl/richData/richValueRel.xml': `${HEAD}<richValueRels xmlns="${MICROSOFT}/spreadsheetml/2022/richvaluerel" xmlns:r="${OFFICE}"><rel r:id="rId1"/><rel r:id="rId2"/></richValueRels>`,
  'xl/richData/_rels/richValueRel.xml.rels': rels(
    ['rId1', `${OFFICE}/image`, '../media/image1.png'],
    ['rId2', `${OFFICE}/image`, '../media/image2.png'],
  ),
  'xl/media/image1.png': png(1),
  'xl/media/image2.png': png(2),
};

const text = (place: string, value: string): string => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const picture = (place: string, metadata: number): string =>
  `<c r="${place}" t="e" vm="${metadata}"><v>#VALUE!</v></c>`;
const row = (number: number, media: string): string =>
  `<row r="${number}">${text(`A${number}`, `2026-12-0${number} 10:00`)}${text(`B${number}`, `第${number}条文案`)}${media}</row>`;
const DATA =
  `<row r="1">${text('A1', '发布时间')}${text('B1', '文案')}${text('C1', '配图')}</row>` +
  row(2, picture('C2', 1)) +
  row(3, picture('C3', 2)) +
  row(4, picture('C4', 2)) +
  row(5, `<c r="C5" t="e" vm="3"><f>_xlfn.IMAGE("https://example.com/a.png")</f><v>#VALUE!</v></c>`) +
  row(6, picture('C6', 4));

describe('pictures that Excel places in cells', () => {
  it('are pictures of their cells', async () => {
    const { pictures } = await firstSheet(packageOf(DATA, PARTS));
    expect(pictures?.map((one) => [one.row, one.column, one.part])).toEqual([
      [1, 2, 'xl/media/image1.png'],
      [2, 2, 'xl/media/image2.png'],
      [3, 2, 'xl/media/image2.png'],
    ]);
  });

  const read = async (over: Readonly<Record<string, string>> = {}) => {
    return reading(await taken(packageOf(DATA, { ...PARTS, ...over })), { accountId: ids.account.parse('tea-weibo') });
  };

  it('become media of their rows; one of the web and an error that is none are told', async () => {
    const { rows, problems } = await read();
    expect(rows.map(({ row: at, draft }) => [at, draft.media?.length ?? 0])).toEqual([
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 0],
    ]);
    expect(problems.map(({ severity, row: at, code }) => [severity, at, code])).toEqual([
      ['warning', 5, 'picture-on-web'],
      ['error', 6, 'cell-error'],
    ]);
    expect(JSON.stringify(rows)).not.toContain('#VALUE!');
  });

  it.each([
    'xl/metadata.xml',
    'xl/richData/rdrichvalue.xml',
    'xl/richData/rdrichvaluestructure.xml',
    'xl/richData/richValueRel.xml',
    'xl/richData/_rels/richValueRel.xml.rels',
  ])('without a readable %s only the pictures are lost', async (part) => {
    const { rows, problems } = await read({ [part]: '<a><b></a>' });
    expect(rows.slice(0, 3).map(({ draft }) => draft.media ?? [])).toEqual([[], [], []]);
    expect(problems.filter(({ row: at }) => at < 5).map(({ code }) => code)).toEqual([
      'picture-left-out',
      'picture-left-out',
      'picture-left-out',
    ]);
  });
});
