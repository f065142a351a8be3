// One post over several rows: 正文, then 首评, 转发语 and the like below it. The parts become columns of the first row.
import type { FoundHeader } from './find-header.ts';
import { fold } from './fold.ts';
import { type Cell, isFilled } from './grid.ts';
import type { ColumnKey } from './columns.ts';
import type { HeaderColumn } from './header.ts';

type Part = 'text' | 'firstComment' | 'topics' | 'link' | 'media' | 'repost';

const WORDS: readonly (readonly [Part, RegExp])[] = [
  ['text', /^(?:正文|博文|文案|微博文案|微博正文|主文案)$/],
  ['firstComment', /^(?:首评|首条评论|首评文案|评论区?首评|置顶评论|first comment)$/],
  ['repost', /^(?:转发语|转发文案|转发配文|repost text)$/],
  ['topics', /^话题$/],
  ['link', /^(?:链接|落地页|跳转链接)$/],
  ['media', /^配图$/],
];
const LABELS: Readonly<Record<Part, string>> = {
  text: '正文',
  firstComment: '首评',
  repost: '转发语',
  topics: '话题',
  link: '链接',
  media: '配图',
};
const LEADING = /^\s*[【[]?\s*(正文|首评|首条评论|置顶评论|转发语|转发文案)\s*[】\]]?\s*(?:[:：]\s*|(?<=[】\]])\s*)/;

const partOf = (word: string): Part | undefined =>
  WORDS.find(([, form]) => form.test(fold(word).replace(/[:：]$/, '')))?.[0];

/**
 * The sheet with its parts joined; `parents` leads from the index of a joined row to that of its post. A hidden row joins one
 * that is shown only where hidden rows are taken.
 */
export function joinParts(
  found: FoundHeader,
  takesHidden: boolean,
): {
  readonly found: FoundHeader;
  readonly parents: ReadonlyMap<number, number>;
} {
  const { grid, header } = found;
  const parents = new Map<number, number>();
  const text = header.byKey.get('text');
  if (text === undefined || header.index < 0) return { found, parents };
  const kindColumn = partColumn(found, text);
  const rows = [...grid.rows];
  const columns = [...header.columns];
  const byKey = new Map(header.byKey);
  const noteColumn = (label: string): HeaderColumn => {
    const known = columns.find((column) => column.label === label);
    if (known !== undefined) return known;
    const made = { index: columns.length, label };
    columns.push(made);
    return made;
  };
  const columnFor = (part: Part): HeaderColumn => {
    if (part === 'repost') return noteColumn(LABELS.repost);
    const known = byKey.get(part);
    if (known !== undefined) return known;
    const made = { index: columns.length, label: LABELS[part], key: part };
    columns.push(made);
    byKey.set(part, made);
    return made;
  };
  const isHidden = (index: number): boolean => grid.hiddenRows?.has(index) === true;
  let parent: number | undefined;
  for (let index = header.index + 1; index < grid.rows.length; index++) {
    const cells = grid.rows[index];
    if (cells?.some(isFilled) !== true) continue;
    const written = cells[text.index]?.text ?? '';
    const lead = LEADING.exec(written);
    const part = kindColumn === undefined ? partOf(lead?.[1] ?? '') : partOf(cells[kindColumn.index]?.text ?? '');
    if (part === undefined || part === 'text') {
      parent = index;
      continue;
    }
    if (parent === undefined || !belongs(found, index, parent)) continue;
    if (!takesHidden && isHidden(index) && !isHidden(parent)) continue;
    const first = [...(rows[parent] ?? [])];
    for (const column of header.columns) {
      const cell = cells[column.index];
      const beside = column.index !== text.index && column.index !== kindColumn?.index;
      if (!beside || !isFilled(cell) || cell.text.trim() === first[column.index]?.text.trim()) continue;
      if (isFilled(first[column.index]))
        put(first, noteColumn(`${LABELS[part]} · ${column.label}`).index, part, cell.text);
      else first[column.index] = cell;
    }
    put(
      first,
      columnFor(part).index,
      part,
      kindColumn === undefined && lead !== null ? written.slice(lead[0].length) : written,
    );
    const lead0 = LEADING.exec(first[text.index]?.text ?? '');
    const own = first[text.index];
    if (own !== undefined && lead0 !== null) first[text.index] = { ...own, text: own.text.slice(lead0[0].length) };
    rows[parent] = first;
    rows[index] = undefined;
    parents.set(index, parent);
  }
  if (parents.size === 0) return { found, parents };
  const without =
    kindColumn === undefined
      ? columns
      : columns.map((column) => (column.index === kindColumn.index ? bare(column) : column));
  if (kindColumn?.key !== undefined) byKey.delete(kindColumn.key);
  return { found: { ...found, grid: { ...grid, rows }, header: { ...header, columns: without, byKey } }, parents };
}

/** The column that has said what a row is was read, and means nothing more. */
const bare = ({ index, label }: HeaderColumn): HeaderColumn => ({ index, label, ignored: true });

/** The column beside the text in which every row says which part of a post it is. */
function partColumn({ grid, header }: FoundHeader, text: HeaderColumn): HeaderColumn | undefined {
  return header.columns.find((column) => {
    const isOpen = column.key === undefined || column.key === 'placement' || column.key === 'note';
    if (column.index === text.index || !isOpen || column.ignored === true) return false;
    let texts = 0;
    let parts = 0;
    let others = 0;
    for (let row = header.index + 1; row < grid.rows.length; row++) {
      const cells = grid.rows[row];
      const word = cells?.[column.index]?.text.trim() ?? '';
      if (word === '') continue;
      const part = partOf(word);
      if (part === undefined && isFilled(cells?.[text.index])) return false;
      if (part === 'text') texts += 1;
      else if (part === 'firstComment' || part === 'repost') parts += 1;
      else if (part !== undefined) others += 1;
    }
    // 配图 or 链接 alone may be what kind of post each row is.
    return parts > 0 || (texts > 0 && others > 0);
  });
}

/** True where the row says nothing of its own about whose post it is and when, or says the same. */
function belongs({ grid, header }: FoundHeader, index: number, parent: number): boolean {
  const keys: readonly ColumnKey[] = ['id', 'account', 'date', 'time'];
  return keys.every((key) => {
    const at = header.byKey.get(key)?.index;
    const own = at === undefined ? undefined : grid.rows[index]?.[at];
    return at === undefined || !isFilled(own) || own.text.trim() === grid.rows[parent]?.[at]?.text.trim();
  });
}

function put(cells: (Cell | undefined)[], at: number, part: Part, text: string): void {
  const before = cells[at]?.text ?? '';
  const gap = part === 'topics' ? ' ' : '\n';
  cells[at] = { kind: 'text', text: before.trim() === '' ? text : `${before}${gap}${text}` };
}
