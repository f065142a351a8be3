// In a month grid a row holds the posts of a week: what is wrong is told by its cell.
import { type Calendar, addressOf } from './calendar.ts';
import type { SheetProblem } from './sheet-problems.ts';

/** Has the problems of each step, which goes to the next one's, name the cell of their post in place of its row. */
export function placeInCells(
  problems: SheetProblem[],
  steps: readonly { readonly index: number; readonly problems: number }[],
  { places }: Pick<Calendar, 'places'>,
): void {
  for (const [at, step] of steps.entries()) {
    const place = places[step.index];
    if (place === undefined) continue;
    const last = steps[at + 1]?.problems ?? problems.length;
    for (let index = step.problems; index < last; index++) {
      const problem = problems[index];
      if (problem !== undefined) problems[index] = inCell(problem, addressOf(place.post));
    }
  }
}

function inCell(problem: SheetProblem, cell: string): SheetProblem {
  const { row, message } = problem;
  return {
    ...problem,
    cell,
    message: {
      zh: message.zh.replace(`第 ${row} 行`, `${cell} 格`),
      en: message.en.replace(`Row ${row}`, `Cell ${cell}`),
    },
  };
}
