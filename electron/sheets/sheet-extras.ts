// What a sheet has beside its cells: comments and pictures. A flaw in them leaves them out, never the sheet.
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import type { CellComment, Grid, PlacedPicture } from '../../core/sheet/grid.ts';
import { pictureInCell } from '../../core/sheet/cell-picture.ts';
import { allComments, createCommentsReader, createThreadsReader } from './comment-parts.ts';
import { createCellImagesReader, createDrawingReader } from './picture-parts.ts';
import { type Relation, createRelationsReader, folderOf, relationsPath } from './workbook-parts.ts';
import type { XmlReader } from './xml-scanner.ts';
import { type PackedPart, partKey } from './zip-archive.ts';

/** Reads a part of the package; `undefined` where it is not there. */
export type ReadIfThere = <R extends XmlReader>(
  path: string,
  reader: R,
) => Promise<Result<R | undefined, PlannerError>>;

/** Pictures in cells, of WPS and of Excel: where in the package each lies, by its id. */
export type CellImages = ReadonlyMap<string, string>;

const NO_RELATIONS: ReadonlyMap<string, Relation> = new Map();

/** Reads whatever may be flawed: what is broken counts as absent, what is too large still refuses. */
export async function leniently<R extends XmlReader>(
  read: ReadIfThere,
  path: string,
  reader: R,
): Promise<Result<R | undefined, PlannerError>> {
  const part = await read(path, reader);
  return part.ok || part.error.code !== 'workbook-broken' ? part : ok(undefined);
}

/** The relations of the part at `path`. */
export async function relationsOf(
  read: ReadIfThere,
  path: string,
): Promise<Result<ReadonlyMap<string, Relation>, PlannerError>> {
  const part = await leniently(read, relationsPath(path), createRelationsReader(folderOf(path)));
  return part.ok ? ok(part.value?.relations ?? NO_RELATIONS) : part;
}

/** Reads the list of pictures in cells at `path`. */
export async function readCellImages(read: ReadIfThere, path: string): Promise<Result<CellImages, PlannerError>> {
  const images = await leniently(read, path, createCellImagesReader());
  if (!images.ok) return images;
  const links = await relationsOf(read, path);
  if (!links.ok) return links;
  const found = new Map<string, string>();
  for (const [id, relation] of images.value?.relations ?? []) {
    const target = links.value.get(relation)?.path;
    if (target !== undefined) found.set(id, target);
  }
  return ok(found);
}

/** Reads the comments and pictures of the sheet at `path`; `media` are the packed pictures by `partKey`. */
export async function readExtras(
  read: ReadIfThere,
  path: string,
  rows: Grid['rows'],
  cellImages: CellImages,
  media: ReadonlyMap<string, PackedPart>,
): Promise<Result<Pick<Grid, 'comments' | 'pictures'>, PlannerError>> {
  const links = await relationsOf(read, path);
  if (!links.ok) return links;
  const old: CellComment[] = [];
  const threads: CellComment[] = [];
  const pictures: PlacedPicture[] = [];
  const place = (row: number, column: number, target: string | undefined): void => {
    const packed = target === undefined ? undefined : media.get(partKey(target));
    if (packed !== undefined) pictures.push({ row, column, name: nameOf(packed), part: packed.path });
  };
  for (const { kind, path: target } of links.value.values()) {
    if (kind === 'comments' || kind === 'threadedComment') {
      const reader = kind === 'comments' ? createCommentsReader() : createThreadsReader();
      const part = await leniently(read, target, reader);
      if (!part.ok) return part;
      (kind === 'comments' ? old : threads).push(...(part.value?.comments ?? []));
    } else if (kind === 'drawing') {
      const drawing = await leniently(read, target, createDrawingReader());
      const targets = drawing.ok ? await relationsOf(read, target) : drawing;
      if (!drawing.ok) return drawing;
      if (!targets.ok) return fail(targets.error);
      for (const one of drawing.value?.pictures ?? [])
        place(one.row, one.column, targets.value.get(one.relation)?.path);
    }
  }
  if (cellImages.size > 0) {
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const id = cell === undefined ? undefined : pictureInCell(cell.text);
        if (id !== undefined) place(row, column, cellImages.get(id));
      });
    });
  }
  const comments = allComments(old, threads);
  return ok({ ...(comments.length > 0 && { comments }), ...(pictures.length > 0 && { pictures }) });
}

/** The same name for the same bytes, whatever the program called them when it saved the file again. */
function nameOf({ path, crc }: PackedPart): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(path)?.[1]?.toLowerCase() ?? 'png';
  return `贴图-${crc.toString(16).padStart(8, '0')}.${ending}`;
}
