// Pictures of a sheet: floating over it (drawings), or kept in its cells by WPS (cellimages).
import { LIMITS } from './limits.ts';
import type { XmlReader } from './xml-scanner.ts';
import { attributesOf } from './xml-text.ts';

/** A floating picture: the cell it belongs to, from 0, and the relation that leads to its bytes. */
export interface AnchoredPicture {
  readonly row: number;
  readonly column: number;
  readonly relation: string;
}

interface Corner {
  row: number;
  rowOffset: number;
  col: number;
}

/** Reads a drawing's anchors. A picture over the edge of two rows belongs to the one that holds more than half of it. */
export function createDrawingReader(): XmlReader & { readonly pictures: readonly AnchoredPicture[] } {
  const pictures: AnchoredPicture[] = [];
  let corners: { from?: Corner; to?: Corner } = {};
  let corner: Corner | undefined;
  let field = '';
  let relations: string[] = [];
  let height = 0;
  return {
    pictures,
    get listens() {
      return corner !== undefined && field !== '';
    },
    open(name, attributes) {
      if (name.endsWith('Anchor')) {
        corners = {};
        relations = [];
        height = 0;
      } else if (name === 'from' || name === 'to') {
        corner = { row: 0, rowOffset: 0, col: 0 };
        corners[name] = corner;
      } else if (name === 'row' || name === 'rowOff' || name === 'col') field = name;
      else if (name === 'ext') height = Number(attributesOf(attributes).get('cy') ?? height);
      else if (name === 'blip') relations.push(attributesOf(attributes).get('embed') ?? '');
    },
    close(name) {
      if (name === field) field = '';
      else if (name === 'from' || name === 'to') corner = undefined;
      else if (name.endsWith('Anchor')) {
        const { from, to } = corners;
        if (from === undefined) return;
        const isLower = to?.row === from.row + 1 && height > 0 && to.rowOffset > height / 2;
        for (const relation of relations) {
          if (pictures.length < LIMITS.pictures) {
            pictures.push({ row: isLower ? to.row : from.row, column: from.col, relation });
          }
        }
      }
    },
    text(value) {
      if (corner === undefined) return;
      if (field === 'row') corner.row = Number(value);
      else if (field === 'rowOff') corner.rowOffset = Number(value);
      else if (field === 'col') corner.col = Number(value);
    },
  };
}

/** Reads WPS's list of pictures in cells: the relation of each by its id. */
export function createCellImagesReader(): XmlReader & { readonly relations: ReadonlyMap<string, string> } {
  const relations = new Map<string, string>();
  let id = '';
  return {
    relations,
    listens: false,
    open(name, attributes) {
      if (name === 'cellImage') id = '';
      else if (name === 'cNvPr') id = attributesOf(attributes).get('name') ?? '';
      else if (name === 'blip' && id !== '') relations.set(id, attributesOf(attributes).get('embed') ?? '');
    },
    close() {},
    text() {},
  };
}
