// Pictures that Excel places in cells: a cell's value metadata leads over a rich value and a relation to the bytes.
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { WEB_PICTURE } from '../../core/sheet/cell-picture.ts';
import { LIMITS } from './limits.ts';
import { type CellImages, type ReadIfThere, leniently, relationsOf } from './sheet-extras.ts';
import type { XmlReader } from './xml-scanner.ts';
import { attributesOf } from './xml-text.ts';

/** What an error cell with value metadata holds: the id of a picture, one on the web, one that is lost; else undefined. */
export type RichPicture = (metadata: number) => string | undefined;

export interface RichPictures {
  readonly of: RichPicture;
  readonly images: CellImages;
}

// No relation has this id.
const LOST = 'lost';

const NAMED = '_rvRel:LocalImageIdentifier';

/** Reads which rich value each entry of value metadata stands for, counted from 0. */
function createMetadataReader(): XmlReader & { readonly values: readonly (number | undefined)[] } {
  const types: string[] = [];
  const blocks: (number | undefined)[] = [];
  const entries: (number | undefined)[] = [];
  let within = '';
  const reader = {
    listens: false,
    get values() {
      return entries.map((at) => (at === undefined ? undefined : blocks[at]));
    },
    open(name: string, attributes: string) {
      const all = attributesOf(attributes);
      if (name === 'metadataType') types.push(all.get('name') ?? '');
      else if (name === 'futureMetadata') within = all.get('name') === 'XLRICHVALUE' ? 'future' : '';
      else if (name === 'valueMetadata') within = 'value';
      else if (name === 'cellMetadata') within = '';
      else if (name === 'bk') {
        const list = within === 'future' ? blocks : entries;
        if (within !== '' && list.length < LIMITS.cells) list.push(undefined);
      } else if (name === 'rvb' && within === 'future') blocks[blocks.length - 1] = Number(all.get('i'));
      else if (name === 'rc' && within === 'value' && types[Number(all.get('t')) - 1] === 'XLRICHVALUE') {
        entries[entries.length - 1] = Number(all.get('v'));
      }
    },
    close(name: string) {
      if (name === 'futureMetadata' || name === 'valueMetadata') within = '';
    },
    text() {},
  };
  return reader;
}

interface Structure {
  readonly type: string;
  /** Where among a value's parts the number of the picture stands. */
  place: number;
}

/** Reads the shapes that rich values have. */
function createStructuresReader(): XmlReader & { readonly structures: readonly Structure[] } {
  const structures: Structure[] = [];
  let keys = 0;
  return {
    structures,
    listens: false,
    open(name, attributes) {
      const all = attributesOf(attributes);
      if (name === 's' && structures.length < LIMITS.comments) {
        structures.push({ type: all.get('t') ?? '', place: -1 });
        keys = 0;
      } else if (name === 'k') {
        const last = structures.at(-1);
        if (last !== undefined && all.get('n') === NAMED) last.place = keys;
        keys += 1;
      }
    },
    close() {},
    text() {},
  };
}

/** Reads the rich values: the shape of each and its parts. */
function createRichValuesReader(): XmlReader & {
  readonly values: readonly { readonly structure: number; readonly parts: readonly string[] }[];
} {
  const values: { structure: number; parts: string[] }[] = [];
  let listens = false;
  let part = '';
  return {
    values,
    get listens() {
      return listens;
    },
    open(name, attributes) {
      if (name === 'rv' && values.length < LIMITS.cells) {
        values.push({ structure: Number(attributesOf(attributes).get('s') ?? 0), parts: [] });
      } else if (name === 'v') {
        listens = true;
        part = '';
      }
    },
    close(name) {
      if (name !== 'v') return;
      listens = false;
      // The number of the picture stands among the first parts; what a stock or a place has more is none of ours.
      const parts = values.at(-1)?.parts;
      if (parts !== undefined && parts.length < 16) parts.push(part.slice(0, 64));
    },
    text(piece) {
      part += piece;
    },
  };
}

/** Reads the relations that rich values name by their order. */
function createRichRelationsReader(): XmlReader & { readonly relations: readonly string[] } {
  const relations: string[] = [];
  return {
    relations,
    listens: false,
    open(name, attributes) {
      if (name === 'rel' && relations.length < LIMITS.cells) relations.push(attributesOf(attributes).get('id') ?? '');
    },
    close() {},
    text() {},
  };
}

/** Reads the pictures in Excel's cells; `pathOf` leads to the workbook's parts by their kind. A flaw loses pictures only. */
export async function readRichPictures(
  read: ReadIfThere,
  pathOf: (kind: string) => string | undefined,
): Promise<Result<RichPictures, PlannerError>> {
  const part = async <R extends XmlReader>(kind: string, reader: R): Promise<Result<R | undefined, PlannerError>> => {
    const path = pathOf(kind);
    return path === undefined ? ok(undefined) : leniently(read, path, reader);
  };
  const metadata = await part('sheetMetadata', createMetadataReader());
  if (!metadata.ok) return metadata;
  const structures = await part('rdRichValueStructure', createStructuresReader());
  if (!structures.ok) return structures;
  const values = await part('rdRichValue', createRichValuesReader());
  if (!values.ok) return values;
  const relations = await part('richValueRel', createRichRelationsReader());
  if (!relations.ok) return relations;
  const path = pathOf('richValueRel');
  const links = path === undefined ? undefined : await relationsOf(read, path);
  if (links?.ok === false) return fail(links.error);

  const images = new Map<string, string>();
  relations.value?.relations.forEach((relation, at) => {
    const target = links?.value.get(relation)?.path;
    if (target !== undefined) images.set(idOf(at), target);
  });
  const entries = metadata.value?.values ?? [];
  const shapes = structures.value?.structures;
  const known = values.value?.values;
  const of: RichPicture = (number) => {
    const index = entries[number - 1];
    const value = index === undefined ? undefined : known?.[index];
    const shape = value === undefined ? undefined : shapes?.[value.structure];
    if (value === undefined || shape === undefined) return LOST;
    if (shape.type === '_webimage') return WEB_PICTURE;
    if (shape.type !== '_localImage') return undefined;
    const at = Number(value.parts[shape.place] ?? Number.NaN);
    return images.has(idOf(at)) ? idOf(at) : LOST;
  };
  return ok({ of, images });
}

const idOf = (relation: number): string => `rich-${relation}`;
