// XLSX into cells, by our own reader: no library keeps the phantom day, an uncomputed formula and a bound on what it inflates.
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import type { Grid, Workbook } from '../../core/sheet/grid.ts';
import type { CellSetting } from './cell-value.ts';
import { coloursBy, createThemeReader } from './colours.ts';
import { LIMITS } from './limits.ts';
import { broken } from './refusals.ts';
import { readRichPictures } from './rich-pictures.ts';
import { createSharedStringsReader } from './shared-strings.ts';
import { type CellImages, type ReadIfThere, readCellImages, readExtras } from './sheet-extras.ts';
import { type CellBudget, createSheetReader } from './sheet-part.ts';
import { createStylesReader } from './styles-part.ts';
import { createRelationsReader, createWorkbookReader, folderOf, relationsPath } from './workbook-parts.ts';
import type { XmlReader } from './xml-scanner.ts';
import { openArchive, partKey } from './zip-archive.ts';
import { type Budget, readPart } from './zip-part.ts';

type PartReader = XmlReader & { readonly refusal?: PlannerError | undefined };

/** Told how many of a file's bytes are read; those of its pictures count in neither number. */
export type ReadSoFar = (done: number, total: number) => void;

/** Reads every sheet of an .xlsx package. Fails with workbook-broken, workbook-locked, file-inflates or sheet-too-large. */
export async function readXlsx(
  bytes: Uint8Array,
  file: string,
  tell: ReadSoFar = () => undefined,
): Promise<Result<Workbook, PlannerError>> {
  const archive = openArchive(bytes, file);
  if (!archive.ok) return archive;
  const total = [...archive.value.values()].reduce((sum, { packed }) => sum + packed.length, 0);
  let done = 0;
  const inflated: Budget = {
    left: LIMITS.allBytes,
    spent: (packed) => {
      done += packed;
      tell(done, total);
    },
  };
  const filled: CellBudget = { left: LIMITS.cells };

  const read = async <R extends PartReader>(path: string, reader: R): Promise<Result<R, PlannerError>> => {
    const part = archive.value.get(partKey(path));
    if (part === undefined) return fail(broken(file, path));
    const refusal = await readPart(part, reader, inflated, file);
    return refusal === undefined ? ok(reader) : fail(refusal);
  };

  const root = await read('_rels/.rels', createRelationsReader(''));
  if (!root.ok) return root;
  const home = [...root.value.relations.values()].find((relation) => relation.kind === 'officeDocument')?.path;
  if (home === undefined) return fail(broken(file, '_rels/.rels'));
  const workbook = await read(home, createWorkbookReader());
  if (!workbook.ok) return workbook;
  const links = await read(relationsPath(home), createRelationsReader(folderOf(home)));
  if (!links.ok) return links;
  const pathOf = (kind: string) => [...links.value.relations.values()].find((link) => link.kind === kind)?.path;

  const readIfThere: ReadIfThere = async (path, reader) =>
    archive.value.has(partKey(path)) ? read(path, reader) : ok(undefined);
  const theme = createThemeReader();
  const themePath = pathOf('theme');
  const themed = themePath === undefined ? ok(undefined) : await readIfThere(themePath, theme);
  if (!themed.ok && themed.error.code !== 'workbook-broken') return themed;
  const colourOf = coloursBy(theme.colours);

  const stylesPath = pathOf('styles');
  const styles =
    stylesPath === undefined ? ok(createStylesReader()) : await read(stylesPath, createStylesReader(colourOf));
  if (!styles.ok) return styles;
  const stringsPath = pathOf('sharedStrings');
  const strings =
    stringsPath === undefined
      ? ok(createSharedStringsReader(file))
      : await read(stringsPath, createSharedStringsReader(file, colourOf));
  if (!strings.ok) return strings;
  const imagesPath = pathOf('cellImage');
  const images: Result<CellImages, PlannerError> =
    imagesPath === undefined ? ok(new Map()) : await readCellImages(readIfThere, imagesPath);
  if (!images.ok) return images;
  const rich = await readRichPictures(readIfThere, pathOf);
  if (!rich.ok) return rich;
  const cellImages: CellImages = new Map([...images.value, ...rich.value.images]);
  const media = openArchive(bytes, file, 'media');

  const setting: CellSetting = {
    strings: strings.value.cells,
    kinds: styles.value.kinds(),
    from1904: workbook.value.from1904,
    marks: styles.value.marks(),
    stringMarks: strings.value.marks,
    pictureOf: rich.value.of,
  };
  const sheets: Grid[] = [];
  if (workbook.value.sheets.length > LIMITS.sheets) return fail(broken(file, home));
  for (const { name, relation, hidden } of workbook.value.sheets) {
    const link = links.value.relations.get(relation);
    // A sheet that is all chart has no cells.
    if (link !== undefined && link.kind !== 'worksheet') continue;
    const sheet = await read(link?.path ?? name, createSheetReader(setting, filled, file, name));
    if (!sheet.ok) return sheet;
    const grid = sheet.value.grid();
    const extras = await readExtras(
      readIfThere,
      link?.path ?? name,
      grid.rows,
      cellImages,
      media.ok ? media.value : new Map(),
    );
    if (!extras.ok) return extras;
    sheets.push({ name, ...grid, ...extras.value, hidden });
  }
  return sheets.length === 0 ? fail(broken(file, home)) : ok({ format: 'xlsx', sheets });
}
