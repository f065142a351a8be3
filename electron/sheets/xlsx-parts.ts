// The parts of a workbook around its sheets. They are the same in every file but for the list of sheets.
import { attributeText } from './xlsx-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cell styles by their index in `STYLES`; all but the first are of the text format `@`. */
export const STYLE = { plain: 0, header: 1, text: 2, quoted: 3 } as const;

const numbered = (count: number, part: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index + 1)).join('');

/** A sheet's part from its inner XML. */
export const sheetPart = (inner: string): string => `${HEAD}<worksheet xmlns="${MAIN}">${inner}</worksheet>`;

/** All other parts of a workbook with these sheets, by path; `hidden` are the indexes of those that are never shown, `titled` of those whose first row is printed on each page. */
export function partsAround(
  names: readonly string[],
  hidden: ReadonlySet<number> = new Set(),
  titled: ReadonlySet<number> = new Set(),
): Readonly<Record<string, string>> {
  const count = names.length;
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      numbered(
        count,
        (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
      ) +
      `</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      numbered(count, (n) => {
        const state = hidden.has(n - 1) ? ' state="veryHidden"' : '';
        return `<sheet name="${attributeText(names[n - 1] ?? '')}" sheetId="${n}"${state} r:id="rId${n}"/>`;
      }) +
      `</sheets>${titles(names, titled)}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      numbered(count, (n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)) +
        relation(`rId${count + 1}`, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': STYLES,
  };
}

function titles(names: readonly string[], titled: ReadonlySet<number>): string {
  const defined = [...titled].map((index) => {
    const sheet = attributeText(`'${(names[index] ?? '').replaceAll("'", "''")}'`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$1</definedName>`;
  });
  return defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`;
}

const relations = (inner: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

const textFormat = (font: number, quote: string): string =>
  `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0"${quote} applyNumberFormat="1" applyFont="1" ` +
  `applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;

const FONT = '<sz val="11"/><name val="等线"/><family val="2"/>';

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `${textFormat(1, '')}${textFormat(0, '')}${textFormat(0, ' quotePrefix="1"')}</cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
