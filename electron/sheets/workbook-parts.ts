import type { XmlReader } from './xml-scanner.ts';
import { attributesOf } from './xml-text.ts';

/** A sheet as the workbook lists it; `relation` leads to its part. */
export interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** Where a part points: the last word of the relation's type, and the target's path in the package. */
export interface Relation {
  readonly kind: string;
  readonly path: string;
}

/** Reads a `.rels` part; `folder` is where the part it belongs to lies. Targets outside the package are left out. */
export function createRelationsReader(
  folder: string,
): XmlReader & { readonly relations: ReadonlyMap<string, Relation> } {
  const relations = new Map<string, Relation>();
  return {
    relations,
    listens: false,
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const all = attributesOf(attributes);
      if (all.get('TargetMode') === 'External') return;
      const kind = all.get('Type')?.split('/').at(-1) ?? '';
      relations.set(all.get('Id') ?? '', { kind, path: resolvePath(folder, all.get('Target') ?? '') });
    },
    close() {},
    text() {},
  };
}

/** Reads the workbook's own part: its sheets in order, and from which year it counts days. */
export function createWorkbookReader(): XmlReader & {
  readonly sheets: readonly ListedSheet[];
  readonly from1904: boolean;
} {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  return {
    sheets,
    get from1904() {
      return from1904;
    },
    listens: false,
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true|on)$/.test(attributesOf(attributes).get('date1904') ?? '');
      if (name !== 'sheet') return;
      const all = attributesOf(attributes);
      const hidden = (all.get('state') ?? 'visible') !== 'visible';
      sheets.push({ name: all.get('name') ?? '', relation: all.get('id') ?? '', hidden });
    },
    close() {},
    text() {},
  };
}

/** The folder of a part, '' for the package's root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Where the relations of a part are kept. */
export const relationsPath = (path: string): string => {
  const folder = folderOf(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`;
};

function resolvePath(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
