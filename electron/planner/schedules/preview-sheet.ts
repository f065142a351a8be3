// What importing a sheet would do, and its rows page by page.
import type { CallInput, CallOutput } from '../../../core/api.ts';
import type { PreviewedColumn, PreviewedRow, RowsMeant, SheetChoice, SheetPreview } from '../../../core/api/sheets.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { EMPTY_PLAN } from '../../../core/plan/plan.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { createContext } from '../../../core/rules/context/rule-context.ts';
import { markName } from '../../../core/sheet/row-marks.ts';
import type { ReadColumn } from '../../../core/sheet/sheet-reading.ts';
import type { ViewedLine } from '../../../core/sheet/sheet-view.ts';
import { stopIfAsked } from '../cancelling.ts';
import { stateFor } from '../judging/context.ts';
import { diffPlan } from '../changes/diff-plan.ts';
import { matchedPosts, questionOf, report } from './import-sheet.ts';
import { putBack } from './put-back.ts';
import { briefOf } from '../tell.ts';
import type { Workspace } from '../workspace.ts';

/** What the last preview showed, for whoever turns its pages. */
export interface LastPreview {
  shown: ShownSheet | undefined;
}

interface ShownSheet {
  readonly id: string;
  readonly columns: readonly ReadColumn[];
  readonly lines: readonly ShownLine[];
  readonly meant: Readonly<Record<RowsMeant, readonly ShownLine[]>>;
}

interface ShownLine extends Omit<ViewedLine, 'is'> {
  readonly is: PreviewedRow['is'];
  readonly post?: Post;
}

const MOST_SHOWN = 200;
const SAMPLES = 3;
const ROWS_FOR_SAMPLES = 200;
const SAMPLE = 60;

/** What importing a sheet would do. */
export async function previewSheet(
  workspace: Workspace,
  input: SheetChoice,
): Promise<Result<SheetPreview, PlannerError>> {
  const question = questionOf(workspace, input);
  if (!question.ok) return question;
  const { jobs, onEvent } = workspace;
  onEvent({ kind: 'job:progress', job: 'read', done: 0, total: 0 });
  const viewed = await jobs.viewSheet(question.value, {
    progress: (done, total) => {
      onEvent({ kind: 'job:progress', job: 'read', done, total });
    },
  });
  if (!viewed.ok) return viewed;
  stopIfAsked(workspace.cancelling);
  const { reading, lines: seen, digest } = viewed.value;
  const taken = matchedPosts(workspace, reading);
  const matched = taken.map(({ post }) => post);
  const { before, after, counts } = diffPlan(workspace.db, { ...EMPTY_PLAN, posts: matched });
  const known = new Set(before.posts.map(({ id }) => id));
  const writing = new Set(after.posts.map(({ id }) => id));
  const isOf = (post: Post): PreviewedRow['is'] =>
    !writing.has(post.id) ? 'same' : known.has(post.id) ? 'changed' : 'new';
  const over = new Map(putBack(reading, taken, () => known).map((problem) => [problem.row, problem]));
  const lines = seen.map(({ is, ...told }): ShownLine => {
    const warning = told.taken === undefined ? undefined : over.get(told.row);
    const line = warning === undefined ? told : { ...told, problems: [...told.problems, warning] };
    const post = line.taken === undefined ? undefined : matched[line.taken];
    return post === undefined ? { ...line, is: is === 'taken' ? 'wrong' : is } : { ...line, is: isOf(post), post };
  });
  const meant = sorted(lines);
  const id = workspace.newId();
  workspace.lastPreview.shown = { id, columns: reading.columns, lines, meant };
  const all = [...reading.problems, ...lines.flatMap(({ problems }) => problems)];
  const { answers } = reading;
  return ok({
    id,
    digest,
    outcome: report(input.file, { ...reading, problems: all.slice(0, MOST_SHOWN) }, true, counts),
    problems: {
      errors: all.filter(({ severity }) => severity === 'error').length,
      warnings: all.filter(({ severity }) => severity === 'warning').length,
      ofSheet: reading.problems.slice(0, MOST_SHOWN),
    },
    columns: reading.columns.map((column, at): PreviewedColumn => ({ ...column, samples: samplesOf(seen, at) })),
    isRemembered: reading.monthGrid?.isRemembered ?? reading.problems.some(({ code }) => code === 'columns-remembered'),
    marks: reading.marks.map(({ mark, rows: count }) => {
      const said = answers.marks?.find((one) => one.mark === mark);
      return { mark, name: markName(mark), rows: count, ...(said !== undefined && { said }) };
    }),
    hiddenRows: reading.hiddenRows,
    ...(answers.hiddenRows !== undefined && { hiddenAs: answers.hiddenRows }),
    rows: counted(meant),
    taking: matched.length,
    ...(reading.monthGrid !== undefined && { monthGrid: reading.monthGrid }),
  });
}

function sorted(lines: readonly ShownLine[]): ShownSheet['meant'] {
  const are = (kind: PreviewedRow['is']) => lines.filter(({ is }) => is === kind);
  const isWarned = ({ is, problems }: ShownLine) =>
    is !== 'wrong' && problems.some(({ severity }) => severity === 'warning');
  return {
    all: lines,
    new: are('new'),
    changed: are('changed'),
    same: are('same'),
    wrong: are('wrong'),
    warned: lines.filter(isWarned),
    skipped: are('skipped'),
    edited: lines.filter(isEdited),
  };
}

const isEdited = ({ was, from }: ShownLine): boolean =>
  was.length > 0 || from?.post.was !== undefined || from?.day.was !== undefined;

const counted = (meant: ShownSheet['meant']): SheetPreview['rows'] => ({
  all: meant.all.length,
  new: meant.new.length,
  changed: meant.changed.length,
  same: meant.same.length,
  wrong: meant.wrong.length,
  warned: meant.warned.length,
  skipped: meant.skipped.length,
  edited: meant.edited.length,
});

function samplesOf(lines: readonly ViewedLine[], at: number): readonly string[] {
  const found = new Set<string>();
  for (const { is, texts } of lines.slice(0, ROWS_FOR_SAMPLES)) {
    const text = is === 'taken' || is === 'wrong' ? (texts[at]?.trim() ?? '') : '';
    if (text !== '') found.add(text.length > SAMPLE ? `${text.slice(0, SAMPLE)}…` : text);
    if (found.size === SAMPLES) break;
  }
  return [...found];
}

/** One page of the rows that the last preview showed. */
export function pagePreview(
  { db, now, lastPreview }: Workspace,
  { preview, only, offset, limit }: CallInput<'sheet:rows'>,
): Promise<Result<CallOutput<'sheet:rows'>, PlannerError>> {
  const { shown } = lastPreview;
  if (shown?.id !== preview) return Promise.resolve(fail({ code: 'preview-gone', data: {} }));
  const lines = shown.meant[only].slice(offset, offset + limit);
  const posts = lines.flatMap(({ post }) => post ?? []);
  const context = createContext(stateFor(db, posts, []), now());
  const rows = lines.map(({ row, is, partOf, texts, merged, was, isHidden, from, problems, post }): PreviewedRow => {
    const brief = post === undefined ? undefined : briefOf(post, context);
    return {
      ...{ row, is, texts, merged, was, isHidden },
      ...(partOf !== undefined && { partOf }),
      ...(from !== undefined && { from }),
      problems: problems.map(({ severity, column: label, message }) => {
        const column = label === '' ? -1 : shown.columns.findIndex((one) => one.label === label);
        return { severity, message, ...(column >= 0 && { column }) };
      }),
      ...(brief !== undefined && { account: brief.account }),
      ...(brief?.time !== undefined && { time: brief.time }),
    };
  });
  return Promise.resolve(ok({ rows }));
}
