// What has to be said of a sheet as a whole before its rows.
import { shown } from '../domain/problem.ts';
import type { EditedWorkbook } from './cell-edits.ts';
import { answersInWords } from './earlier-answers.ts';
import type { FoundHeader } from './find-header.ts';
import { columnIndex } from './header.ts';
import { columnsTaken } from './headerless.ts';
import { overlookedColumns } from './overlooked.ts';
import { markName, marksInWords } from './row-marks.ts';
import type { MarkChoice, SheetAnswers, SheetQuestion, SheetReading } from './sheet-reading.ts';
import { type SheetProblem, sheetProblem } from './sheet-problems.ts';
import { meaningName } from './meaning-names.ts';

/** The warnings of a sheet's header; `parents` are the rows that were joined to others. */
export function sheetWarnings(
  found: FoundHeader,
  parents: ReadonlyMap<number, number>,
  question: SheetQuestion,
): SheetProblem[] {
  const { grid, header, blocks, calendar } = found;
  const problems: SheetProblem[] = [];
  const row = calendar?.headerRow ?? header.index + 1;
  if (grid.hidden && question.sheet === undefined) {
    problems.push(sheetProblem('sheet-hidden', { row, column: '', value: grid.name }, {}));
  }
  if (blocks !== undefined && blocks.others.length > 0) {
    const place = { row: header.index, column: '', value: blocks.others.join('、') };
    problems.push(sheetProblem(blocks.unsure ? 'platform-columns-unsure' : 'platform-columns', place, {}));
  }
  for (const { column, taken } of header.doubles) {
    problems.push(sheetProblem('column-twice', { row, column: column.label, value: taken.label }, {}));
  }
  // Three columns are a form of their own, and a person who said what they are has not to hear it.
  if (header.index < 0 && header.columns.some(({ by }) => by === 'content')) {
    const told = header.columns.flatMap(({ label, key }) =>
      key === undefined ? [] : [{ label, name: meaningName(key) }],
    );
    const columns = {
      zh: told.map(({ label, name }) => `${label} ${name.zh}`).join('、'),
      en: told.map(({ label, name }) => `${label} ${name.en}`).join(', '),
    };
    problems.push(sheetProblem('header-missing', { row, column: '', value: columnsTaken(header) }, { columns }));
  }
  for (const { key, by, label } of header.columns) {
    if (header.index < 0 || key === undefined || by !== 'content') continue;
    problems.push(sheetProblem('column-guessed', { row, column: label, value: key }, { meaning: meaningName(key) }));
  }
  if (found.remembered === true) {
    const said = header.columns.filter(({ by, ignored }) => by === 'person' || ignored === true);
    const value = said.map(({ label }) => label).join('、');
    problems.push(sheetProblem('columns-remembered', { row, column: '', value }, {}));
  }
  if (calendar?.remembered === true) problems.push(sheetProblem('grid-remembered', { row, column: '', value: '' }, {}));
  const [joined] = parents.keys();
  if (joined !== undefined) {
    problems.push(
      sheetProblem('rows-joined', { row, column: '', value: '' }, { count: parents.size, first: joined + 1 }),
    );
  }
  return [...problems, ...overlookedColumns(found)];
}

/** Says once which marks nobody has explained. */
export function marksUnread(row: number, marks: SheetReading['marks'], choices: readonly MarkChoice[]): SheetProblem[] {
  const open = marks.filter(({ mark }) => !choices.some((choice) => choice.mark === mark));
  if (open.length === 0) return [];
  const value = open.map(({ mark }) => markName(mark).zh).join('、');
  return [sheetProblem('marks-unread', { row, column: '', value }, { marks: marksInWords(open) })];
}

/** Says what was answered before and is used again. */
export function answeredBefore(row: number, earlier: SheetAnswers): SheetProblem[] {
  const answers = answersInWords(earlier);
  return answers.zh === ''
    ? []
    : [sheetProblem('answers-remembered', { row, column: '', value: answers.zh }, { answers })];
}

/** Says which edits were not used, because the file says something else there by now. */
export const unusedEdits = ({ header, calendar }: FoundHeader, { unused }: EditedWorkbook): SheetProblem[] =>
  unused.map(({ edit: { row, column, text: wished }, text }) => {
    // The columns of a month grid's rows are not the sheet's.
    const columns = calendar === undefined ? header.columns : [];
    const label = columns.find(({ index }) => index === columnIndex(column))?.label ?? column;
    return sheetProblem('edit-unused', { row, column: label, value: text }, { wished: shown(wished) });
  });
