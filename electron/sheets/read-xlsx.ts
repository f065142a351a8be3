// XLSX into cells, by our own reader: no library keeps the phantom day, an uncomputed formula and a bound on what it inflates.
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import type { Grid, Workbook } from '../../core/sheet/grid.ts';
import type { CellSetting } from './cell-value.ts';
import { LIMITS } from './limits.ts';
import { broken } from './refusals.ts';
import { createSharedStringsReader } from './shared-strings.ts';
import { type CellBudget, createSheetReader } from './sheet-part.ts';
import { createStylesReader } from './styles-part.ts';
import { createRelationsReader, createWorkbookReader, folderOf, relationsPath } from './workbook-parts.ts';
import type { XmlReader } from './xml-scanner.ts';
import { openArchive, partKey } from './zip-archive.ts';
import { type Budget, readPart } from './zip-part.ts';

type PartReader = XmlReader & { readonly refusal?: PlannerError | undefined };

/** Reads every sheet of an .xlsx package. Fails with workbook-broken, workbook-locked, file-inflates or sheet-too-large. */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Result<Workbook, PlannerError>> {
  const archive = openArchive(bytes, file);
  if (!archive.ok) return archive;
  const inflated: Budget = { left: LIMITS.allBytes };
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

  const stylesPath = pathOf('styles');
  const styles = stylesPath === undefined ? ok(createStylesReader()) : await read(stylesPath, createStylesReader());
  if (!styles.ok) return styles;
  const stringsPath = pathOf('sharedStrings');
  const strings =
    stringsPath === undefined
      ? ok(createSharedStringsReader(file))
      : await read(stringsPath, createSharedStringsReader(file));
  if (!strings.ok) return strings;

  const setting: CellSetting = {
    strings: strings.value.cells,
    kinds: styles.value.kinds(),
    from1904: workbook.value.from1904,
  };
  const sheets: Grid[] = [];
  if (workbook.value.sheets.length > LIMITS.sheets) return fail(broken(file, home));
  for (const { name, relation, hidden } of workbook.value.sheets) {
    const link = links.value.relations.get(relation);
    // A sheet that is all chart has no cells.
    if (link !== undefined && link.kind !== 'worksheet') continue;
    const sheet = await read(link?.path ?? name, createSheetReader(setting, filled, file, name));
    if (!sheet.ok) return sheet;
    sheets.push({ name, ...sheet.value.grid(), hidden });
  }
  return sheets.length === 0 ? fail(broken(file, home)) : ok({ format: 'xlsx', sheets });
}
