import { type Ratio, type Runs, median, ratioOf } from './measure.ts';

/** One row of the table, in words. */
export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly floor: string;
  readonly product: string;
  readonly ratio: string;
  readonly goal: string;
  /** Absent where there is no goal. */
  readonly met?: boolean;
}

/** Milliseconds as people read them. */
export const ms = (time: number): string => `${time < 10 ? time.toFixed(1) : Math.round(time).toLocaleString('en')} ms`;

/** Microseconds as people read them; given in the same. */
export const microseconds = (time: number): string => `${time.toFixed(1)} µs`;

/** Bytes as people read them. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 ** 2).toLocaleString('en')} MiB`;

/** A ratio with the least and the greatest of single turns. */
export const ratioText = ({ of, from, to }: Ratio): string =>
  `${of.toFixed(2)} × (${from.toFixed(2)}–${to.toFixed(2)})`;

/** The row of a figure that may take at most `goal` times its floor. */
export function againstFloor(id: string, what: string, runs: Runs, goal: number): Figure {
  const ratio = ratioOf(runs);
  return {
    id,
    what,
    floor: ms(median(runs.floor)),
    product: ms(median(runs.product)),
    ratio: ratioText(ratio),
    goal: `≤ ${goal} ×`,
    met: ratio.of <= goal,
  };
}

/** The row of a figure that has a bound of its own, in milliseconds. The floor, where there is one, is only told. */
export function withinTime(id: string, what: string, floor: number | undefined, product: number, goal: number): Figure {
  const met = product <= goal;
  return {
    id,
    what,
    floor: floor === undefined ? '–' : ms(floor),
    product: ms(product),
    ratio: '–',
    goal: `≤ ${goal} ms`,
    met,
  };
}

/** The row of a figure that cannot be measured here, and why. */
export const notHere = (id: string, why: string): Figure => ({
  id,
  what: why,
  floor: '–',
  product: '–',
  ratio: '–',
  goal: '–',
});

/** The row of a figure of the page where no browser is found. */
export const noBrowser = (id: string): Figure => notHere(id, 'no browser here');

const COLUMNS = ['id', 'what', 'floor', 'product', 'ratio', 'goal', 'met'] as const;

const metText = ({ met }: Figure): string => (met === undefined ? '–' : met ? 'yes' : 'no');

/** Figures as a Markdown table, columns in line. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => COLUMNS.map((key) => (key === 'met' ? metText(figure) : figure[key])));
  const all = [[...COLUMNS], ...rows];
  const widths = COLUMNS.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(COLUMNS), rule, ...rows.map(line)].join('\n');
}
