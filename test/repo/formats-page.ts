// docs/formats.md as tests read it: its sections, tables, code and examples.
import { textOf } from './tree.ts';

const document = textOf('docs/formats.md');

/** The text under a heading, up to the next of its level. */
export function section(title: string): string {
  const [, rest] = document.split(`\n## ${title}\n`);
  if (rest === undefined) throw new Error(`docs/formats.md has no section ${title}`);
  return rest.split('\n## ')[0] ?? '';
}

/** What stands between backticks. */
export const codes = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

/** The rows of the table in a section whose header begins with a word, as cells. */
export function table(title: string, firstHeader: string): string[][] {
  const lines = section(title).split('\n');
  const head = lines.findIndex((line) => new RegExp(`^\\| ${firstHeader} +\\|`).test(line));
  const length = lines.slice(head).findIndex((line) => !line.startsWith('|'));
  if (head < 0) throw new Error(`${title} has no table of ${firstHeader}`);
  return lines.slice(head + 2, head + length).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

export const fenced = (title: string, language: string): string =>
  section(title).split(`\n\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
