import { strToU8, zipSync } from 'fflate';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** The parts of a workbook with one sheet, written by hand; `data` is what stands inside `sheetData`. */
export const partsOf = (data: string): Record<string, string> => ({
  '_rels/.rels': `<Relationships ${RELATIONS}>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships ${RELATIONS}>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}${relation('rId3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
  'xl/styles.xml': `<styleSheet ${MAIN}><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst ${MAIN}/>`,
  'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${data}</sheetData></worksheet>`,
});

/** Packs parts into a workbook, the ones given in `over` put in place of those of `partsOf`. */
export const packageOf = (
  data: string,
  over: Readonly<Record<string, string | Uint8Array>> = {},
  level: 0 | 6 = 6,
): Uint8Array => {
  const parts: Record<string, Uint8Array> = {};
  for (const [path, part] of Object.entries({ ...partsOf(data), ...over })) {
    parts[path] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(parts, { level });
};
