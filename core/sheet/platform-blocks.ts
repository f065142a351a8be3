// A two-row header: the upper row names platforms over blocks of columns (微博｜微信), the lower one the columns.
import { platformNamed } from './columns.ts';
import type { Grid } from './grid.ts';

export interface PlatformBlocks {
  /** Columns that stand under a platform other than Weibo. */
  readonly left: ReadonlySet<number>;
  /** Labels of columns that the upper row gives, where a header cell is merged over both rows. */
  readonly labels: ReadonlyMap<number, string>;
  /** The platforms other than Weibo, as written. */
  readonly others: readonly string[];
  /** One other platform and no Weibo may as well be the table's title: then nothing is left out. */
  readonly unsure: boolean;
}

/** Looks at the row above a header; undefined where it names no two platforms and no platform over several columns. */
export function platformBlocks(grid: Grid, headerIndex: number, width: number): PlatformBlocks | undefined {
  const upperIndex = headerIndex - 1;
  const upper = grid.rows[upperIndex];
  if (upper === undefined) return undefined;
  const lower = grid.rows[headerIndex] ?? [];
  const spans = new Map(
    grid.merges
      .filter((merge) => merge.firstRow <= upperIndex && merge.lastRow === upperIndex)
      .map((merge) => [merge.firstColumn, merge.lastColumn] as const),
  );
  const names: { at: number; text: string; platform: 'weibo' | 'other' | undefined }[] = [];
  upper.forEach((cell, at) => {
    const text = cell?.text.trim() ?? '';
    // A long line over the table is its title, not a platform's name.
    if (text !== '') names.push({ at, text, platform: text.length <= 20 ? platformNamed(text) : undefined });
  });
  const named = names.filter((name) => name.platform !== undefined);
  if (named.length === 0 || names.length < 2) return undefined;
  const unsure = named.length === 1 && named[0]?.platform === 'other';
  const left = new Set<number>();
  const labels = new Map<number, string>();
  names.forEach(({ at, text, platform }, order) => {
    if (platform === undefined && (lower[at]?.text ?? '').trim() === '') labels.set(at, text);
    if (platform !== 'other' || unsure) return;
    const next = names[order + 1]?.at ?? width;
    const last = spans.get(at) ?? next - 1;
    for (let column = at; column <= last; column++) left.add(column);
  });
  return {
    left,
    labels,
    others: named.filter((name) => name.platform === 'other').map((name) => name.text),
    unsure,
  };
}
