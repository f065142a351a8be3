// The posts of one cell of a month grid: where each begins, and what of it is no text.
import { scanLinks } from '../domain/link-scan.ts';
import { meaningOf } from './columns.ts';
import { type GridManner, isSameLabel } from './grid-choice.ts';

/** Shorter texts without a time beside a day's number name a holiday or a rest. */
const SHORTEST_POST = 6;

const PERIOD = '凌晨|清晨|早上|早间|早|上午|中午|下午|傍晚|晚上|晚间|晚';
const CLOCK = `(?:${PERIOD})?\\s*\\d{1,2}\\s*(?:[:：]\\s*\\d{2}|[点點时時](?:半|\\d{1,2}分?)?)`;
const TIME_AHEAD = new RegExp(
  `^[\\s【[(（]*(${CLOCK}(?:\\s*[-~–—至到]\\s*${CLOCK})?\\s*(?:am|pm)?)[\\s】\\])）｜|,，、:：-]*`,
  'i',
);
const LABEL_AHEAD = /^\s*[【[]?([\p{L}][\p{L}\p{N} /]{0,11}?)[】\]]?\s*[:：]\s*(?!\/\/)(\S.*)$/u;
const HASHTAG = /[#＃]([^#＃\s][^#＃\n]{0,80}?)[#＃]/gu;
/** A line with such a name is what a post says or when, wherever it stands. */
const NEVER_APART: ReadonlySet<string | undefined> = new Set(['text', 'date', 'time', 'weekday', 'id']);

/** One post of a cell. */
export interface CellPost {
  readonly time: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly hashtags: readonly string[];
  /** What stands behind each label that was asked for. */
  readonly labelled: ReadonlyMap<string, string>;
  /** A holiday or a rest: there is nothing to publish. */
  readonly isPassed: boolean;
}

/** What could be taken out of the cells of a grid, for a person who chooses. */
export interface CellFinds {
  readonly times: number;
  readonly links: number;
  readonly hashtags: number;
  readonly labels: readonly { readonly label: string; readonly lines: number }[];
}

interface Lines {
  time: string;
  readonly lines: string[];
  readonly labelled: Map<string, string>;
}

/** The posts of a cell: each line that begins with a time begins one. */
export function postsOf(cell: string, { takeOut, labels }: GridManner): readonly CellPost[] {
  const posts: Lines[] = [];
  for (const line of cell.split(/\r\n?|\n/)) {
    const ahead = TIME_AHEAD.exec(line);
    if (ahead !== null || posts.length === 0)
      posts.push({ time: ahead?.[1]?.trim() ?? '', lines: [], labelled: new Map() });
    const post = posts.at(-1);
    if (post === undefined) continue;
    const rest = ahead === null ? line : line.slice(ahead[0].length);
    const [name, value] = labelOf(rest) ?? [];
    const label = name === undefined ? undefined : labels.find((one) => isSameLabel(one, name));
    if (label !== undefined && value !== undefined) {
      const before = post.labelled.get(label);
      post.labelled.set(label, before === undefined ? value : `${before}\n${value}`);
      if (ahead !== null && !takeOut.has('times')) post.lines.push(ahead[0].trim());
    } else post.lines.push(takeOut.has('times') ? rest : line);
  }
  return posts.map(({ time, lines, labelled }) => {
    const written = lines.join('\n').trim();
    const { text: unlinked, found: links } = takeOut.has('links')
      ? withoutLinks(written)
      : { text: written, found: [] };
    const { text, found: hashtags } = takeOut.has('hashtags') ? withoutTags(unlinked) : { text: unlinked, found: [] };
    const isPassed = time === '' && written.length < SHORTEST_POST;
    return { time, text, links, hashtags, labelled, isPassed };
  });
}

/** The word and what follows its colon, of a line that begins so. */
function labelOf(line: string): readonly [label: string, value: string] | undefined {
  const match = LABEL_AHEAD.exec(line);
  const label = match?.[1]?.trim() ?? '';
  if (label === '' || NEVER_APART.has(meaningOf(label)?.key)) return undefined;
  return [label, match?.[2]?.trim() ?? ''];
}

interface Taken {
  readonly text: string;
  readonly found: readonly string[];
}

function withoutLinks(text: string): Taken {
  const links = scanLinks(text);
  let rest = text;
  for (const { start, end } of [...links].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return { text: tidied(rest), found: links.map(({ raw }) => raw) };
}

function withoutTags(text: string): Taken {
  // A mini-program's link has a # of its own.
  const links = scanLinks(text);
  const found: string[] = [];
  const rest = text.replace(HASHTAG, (tag: string, name: string, at: number) => {
    if (links.some(({ start, end }) => at >= start && at < end)) return tag;
    found.push(`#${name.trim()}#`);
    return '';
  });
  return { text: tidied(rest), found };
}

const tidied = (text: string): string =>
  text
    .replace(/[ \t\u3000]{2,}/g, ' ')
    .replace(/[ \t\u3000]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Counts what stands in the texts of cells. A label nobody knows counts where it begins two lines. */
export function findsIn(cells: readonly string[]): CellFinds {
  let [times, links, hashtags] = [0, 0, 0];
  const labels = new Map<string, number>();
  for (const cell of cells) {
    const found = scanLinks(cell);
    links += found.length;
    for (const { index } of cell.matchAll(HASHTAG)) {
      if (!found.some(({ start, end }) => index >= start && index < end)) hashtags += 1;
    }
    for (const line of cell.split(/\r\n?|\n/)) {
      const ahead = TIME_AHEAD.exec(line);
      if (ahead !== null) times += 1;
      const [name] = labelOf(ahead === null ? line : line.slice(ahead[0].length)) ?? [];
      if (name === undefined) continue;
      const same = [...labels.keys()].find((one) => isSameLabel(one, name)) ?? name;
      labels.set(same, (labels.get(same) ?? 0) + 1);
    }
  }
  return {
    ...{ times, links, hashtags },
    labels: [...labels]
      .filter(([label, lines]) => lines > 1 || meaningOf(label) !== undefined)
      .map(([label, lines]) => ({ label, lines }))
      .sort((one, other) => other.lines - one.lines),
  };
}
