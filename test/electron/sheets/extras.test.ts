import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageOf } from './package-of.ts';
import { firstSheet } from './read-sheets.ts';

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../../samples/sheets/${name}`, import.meta.url)));

describe('a workbook that LibreOffice wrote', () => {
  it('tells its hidden and filtered rows, comments, marks and pictures', async () => {
    const { hiddenRows, comments, marks, pictures, merges } = await firstSheet(sample('messy.xlsx'));
    expect([...(hiddenRows ?? [])]).toEqual([4, 5]);
    expect(comments).toEqual([{ row: 2, column: 2, text: '「第一壶」改成「头一壶」' }]);
    expect([...(marks ?? [])].map(([row, set]) => [row, [...set]])).toEqual([
      [3, ['font:#FF0000']],
      [6, ['fill:#FFFF00']],
      [7, ['strike']],
    ]);
    expect(pictures).toEqual([
      {
        row: 8,
        column: 3,
        name: expect.stringMatching(/^贴图-[0-9a-f]{8}\.png$/) as string,
        part: 'xl/media/image1.png',
      },
    ]);
    expect(merges).toContainEqual({ firstRow: 2, firstColumn: 0, lastRow: 3, lastColumn: 0 });
  });
});

const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const rels = (...list: (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships ${RELS}>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);

const workbookRels = (...more: (readonly [string, string, string])[]): string =>
  rels(
    ['rId1', `${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
    ['rId2', `${OFFICE}/styles`, 'styles.xml'],
    ['rId3', `${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ...more,
  );

describe('pictures in cells, as WPS writes them', () => {
  const cell = (place: string, id: string): string =>
    `<c r="${place}" t="str"><f>_xlfn.DISPIMG("${id}",1)</f><v>=DISPIMG("${id}",1)</v></c>`.replaceAll('""', '"');
  const data = `<row r="1">${cell('A1', 'ID_AAA')}${cell('B1', 'ID_NONE')}</row>`;
  const images = {
    'xl/_rels/workbook.xml.rels': workbookRels([
      'rId9',
      'http://www.wps.cn/officeDocument/2020/cellImage',
      'cellimages.xml',
    ]),
    'xl/cellimages.xml': `<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:xdr="x" xmlns:a="a" xmlns:r="r"><etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="ID_AAA" descr="主图"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic></etc:cellImage></etc:cellImages>`,
    'xl/_rels/cellimages.xml.rels': rels(['rId1', `${OFFICE}/image`, 'media/image1.png']),
    'xl/media/image1.png': PNG,
  };

  it('are pictures of their cells; an id without bytes is none', async () => {
    const { pictures } = await firstSheet(packageOf(data, images));
    expect(pictures?.map(({ row, column, part }) => [row, column, part])).toEqual([[0, 0, 'xl/media/image1.png']]);
  });

  it('have the same name whatever the file in the package is called', async () => {
    const [one] = (await firstSheet(packageOf(data, images))).pictures ?? [];
    const { 'xl/media/image1.png': _, ...others } = images;
    const [other] =
      (
        await firstSheet(
          packageOf(data, {
            ...others,
            'xl/_rels/cellimages.xml.rels': rels(['rId1', `${OFFICE}/image`, 'media/image77.png']),
            'xl/media/image77.png': PNG,
          }),
        )
      ).pictures ?? [];
    expect(other?.name).toBe(one?.name);
    expect(other?.part).not.toBe(one?.part);
  });

  it('that are broken leave the sheet readable', async () => {
    const { rows, pictures } = await firstSheet(packageOf(data, { ...images, 'xl/cellimages.xml': '<a><b></a>' }));
    expect(rows[0]?.[0]?.text).toBe('=DISPIMG("ID_AAA",1)');
    expect(pictures).toBeUndefined();
  });
});

describe('floating pictures', () => {
  const anchored = (from: string, to: string) =>
    packageOf('<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>', {
      'xl/worksheets/_rels/sheet1.xml.rels': rels(['rId1', `${OFFICE}/drawing`, '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:r="r"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff>${from}</xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff>${to}</xdr:to><xdr:pic><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr><a:xfrm><a:ext cx="900" cy="1000"/></a:xfrm></xdr:spPr></xdr:pic></xdr:twoCellAnchor></xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': rels(['rId1', `${OFFICE}/image`, '../media/image1.png']),
      'xl/media/image1.png': PNG,
    });
  const at = (row: number, offset: number) => `<xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff>`;

  it.each([
    ['in its row', at(5, 0), at(5, 900), 5],
    ['hanging a little into the next', at(5, 300), at(6, 300), 5],
    ['begun a little too high', at(5, 900), at(6, 800), 6],
  ])('%s', async (_what, from, to, row) => {
    const { pictures } = await firstSheet(anchored(from, to));
    expect(pictures?.map((one) => [one.row, one.column])).toEqual([[row, 3]]);
  });
});

describe('comments', () => {
  it('of a thread are read in place of the old comment that stands for them', async () => {
    const { comments } = await firstSheet(
      packageOf('<row r="1"><c r="A1"><v>1</v></c></row>', {
        'xl/worksheets/_rels/sheet1.xml.rels': rels(
          ['rId1', `${OFFICE}/comments`, '../comments1.xml'],
          [
            'rId2',
            'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
            '../threadedComments/threadedComment1.xml',
          ],
        ),
        'xl/comments1.xml':
          '<comments><commentList><comment ref="A1"><text><t>[Threaded comment]</t></text></comment><comment ref="B2"><text><r><t>旧</t></r><r><t>批注</t></r></text></comment></commentList></comments>',
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments><threadedComment ref="A1"><text>改短一点</text></threadedComment><threadedComment ref="A1"><text>好的</text></threadedComment></ThreadedComments>',
      }),
    );
    expect(comments).toEqual([
      { row: 1, column: 1, text: '旧批注' },
      { row: 0, column: 0, text: '改短一点' },
      { row: 0, column: 0, text: '好的' },
    ]);
  });
});

describe('marks', () => {
  const styles = `<styleSheet><fonts><font/><font><color rgb="FFFF0000"/></font><font><u/><color theme="10"/></font><font><color theme="1"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf fillId="1"/><xf fillId="2"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>`;
  const theme =
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:hlink><a:srgbClr val="0563C1"/></a:hlink></a:clrScheme></a:themeElements></a:theme>';
  const row = (number: number, style: number): string =>
    `<row r="${number}"><c r="A${number}" s="${style}"><v>1</v></c></row>`;

  it('are plain, theme and palette colours; links, black text and empty cells have none', async () => {
    const data =
      [0, 1, 2, 3, 4, 5].map((style) => row(style + 1, style)).join('') + '<row r="9"><c r="A9" s="1"/></row>';
    const { marks } = await firstSheet(
      packageOf(data, {
        'xl/styles.xml': styles,
        'xl/theme/theme1.xml': theme,
        'xl/_rels/workbook.xml.rels': workbookRels(['rId8', `${OFFICE}/theme`, 'theme/theme1.xml']),
      }),
    );
    expect([...(marks ?? [])].map(([at, set]) => [at, [...set]])).toEqual([
      [1, ['font:#FF0000']],
      [4, ['fill:#A2B9E2']],
      [5, ['fill:#FFFF00']],
    ]);
  });

  it('of part of a text are its row’s and its cell’s', async () => {
    const { marks, cellMarks } = await firstSheet(
      packageOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
        'xl/sharedStrings.xml':
          '<sst><si><r><t>发这句</t></r><r><rPr><strike/><color rgb="FFC00000"/></rPr><t>不发这句</t></r></si></sst>',
      }),
    );
    expect([...(marks?.get(0) ?? [])].sort()).toEqual(['font:#C00000', 'strike']);
    expect([...(cellMarks?.get(0)?.get(0) ?? [])].sort()).toEqual(['font:#C00000', 'strike']);
  });
});
