// Reads a rule's page, which is Markdown of a few forms: headings, paragraphs, lists, tables, code, links to other pages.

/** A stretch of a line. */
export type Stretch =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly target: string };

/** One block of a page. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

const ITEM = /^(?:[-*]|(\d+)\.)\s+/;
const WIDE = /[\u2E80-\u9FFF\uFF00-\uFFEF]/;

/** The blocks of a page below its title. */
export function readPage(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const taken = [line];
    const takeWhile = (goesOn: (next: string) => boolean) => {
      for (let next = lines[++at]; next !== undefined && goesOn(next); next = lines[++at]) taken.push(next);
    };
    if (line.trim() === '') at++;
    else if (line.startsWith('```')) {
      takeWhile((next) => !next.startsWith('```'));
      at++;
      blocks.push({ kind: 'code', text: taken.slice(1).join('\n') });
    } else if (/^#+ /.test(line)) {
      at++;
      if (!line.startsWith('# ')) blocks.push({ kind: 'heading', text: line.replace(/^#+ /, '').trim() });
    } else if (line.startsWith('|')) {
      takeWhile((next) => next.startsWith('|'));
      const [head = [], , ...rows] = taken.map(cellsOf);
      blocks.push({ kind: 'table', head, rows });
    } else if (ITEM.test(line)) {
      takeWhile((next) => ITEM.test(next) || /^\s+\S/.test(next));
      blocks.push({ kind: 'list', isOrdered: /^\d/.test(line), items: itemsOf(taken) });
    } else {
      takeWhile((next) => next.trim() !== '' && !/^(?:#|\||```)/.test(next) && !ITEM.test(next));
      blocks.push({ kind: 'paragraph', text: joined(taken) });
    }
  }
  return blocks;
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());

function itemsOf(lines: readonly string[]): string[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push([line.replace(ITEM, '')]);
    else items.at(-1)?.push(line);
  }
  return items.map(joined);
}

/** Lines as one; between two Chinese characters the break was no space. */
const joined = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .reduce((text, line) => `${text}${WIDE.test(text.slice(-1)) && WIDE.test(line.slice(0, 1)) ? '' : ' '}${line}`);

/** The stretches of a text: code between backticks, links, and what is neither. */
export function readStretches(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const found of text.matchAll(/`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    if (found.index > end) stretches.push({ kind: 'text', text: text.slice(end, found.index) });
    const [whole, code, label = '', target = ''] = found;
    stretches.push(code === undefined ? { kind: 'link', text: label, target } : { kind: 'code', text: code });
    end = found.index + whole.length;
  }
  if (end < text.length) stretches.push({ kind: 'text', text: text.slice(end) });
  return stretches;
}
