// How many posts of the table are read exactly as a reader reads them: every address with its ends, and nothing else.
import { expect, it } from 'vitest';
import { scanLinks } from '../../../core/domain/link-scan.ts';
import { CASES } from './link-scan-cases.ts';

/** What the scanner still reads otherwise, each with its reason. */
const KNOWN_MISSES: Readonly<Record<string, string>> = {
  '«https://www.example.com/a»/«https://shop.example.net/b»': 'addresses of archives hold another address just so',
  'A:«https://www.example.com/a»B:«https://www.example.com/b»': 'nothing tells the label from the path',
  '邮箱＠example.com结尾': 'a host after a sign that opens nothing is rather judged than passed over',
  'ASP.NET开发者茶会': 'a name that is a host as well',
};

/** Takes the marks out of a row and says where they stood. */
function marked(row: string): { text: string; links: readonly { start: number; raw: string }[] } {
  const links: { start: number; raw: string }[] = [];
  let text = '';
  for (const [, before = '', raw] of row.matchAll(/([^«]*)(?:«([^»]*)»)?/g)) {
    text += before;
    if (raw !== undefined) links.push({ start: text.length, raw });
    text += raw ?? '';
  }
  return { text, links };
}

const rows = Object.values(CASES).flat();

const isExact = (row: string): boolean => {
  const { text, links } = marked(row);
  return JSON.stringify(scanLinks(text).map(({ start, raw }) => ({ start, raw }))) === JSON.stringify(links);
};

it('the table is long, and no row is there twice', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(new Set(rows).size).toBe(rows.length);
});

it('nothing is missed but what is known to be', () => {
  expect(rows.filter((row) => !isExact(row))).toEqual(Object.keys(KNOWN_MISSES));
});

it('at least 95 % of the posts are read exactly', () => {
  expect(rows.filter(isExact).length / rows.length).toBeGreaterThanOrEqual(0.95);
});
