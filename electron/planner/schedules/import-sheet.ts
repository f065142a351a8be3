import type { CallInput } from '../../../core/api.ts';
import type { ImportCounts, SheetChoice, SheetImport } from '../../../core/api/sheets.ts';
import { asOurOwn } from '../../../core/batch/own-sheet.ts';
import { chinaDay } from '../../../core/domain/instant.ts';
import type { Media } from '../../../core/domain/media.ts';
import { type Post, parsePost } from '../../../core/domain/post.ts';
import { type AccountId, type CampaignId, type ClientId, postId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { EMPTY_PLAN } from '../../../core/plan/plan.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { onlyClient } from '../../../core/sheet/earlier-answers.ts';
import { matchRows } from '../../../core/sheet/match-rows.ts';
import type { SheetProblem } from '../../../core/sheet/sheet-problems.ts';
import type { SheetQuestion, SheetReading } from '../../../core/sheet/sheet-reading.ts';
import { allAccounts } from '../../../db/accounts.ts';
import { allCampaigns } from '../../../db/campaigns.ts';
import { allClients } from '../../../db/clients.ts';
import { postsByIds, postsOfAccounts } from '../../../db/posts.ts';
import { mediaFolder } from '../../files/media-files.ts';
import { stopIfAsked } from '../cancelling.ts';
import { diffPlan } from '../changes/diff-plan.ts';
import { takePosts } from '../hand-over/import-plan.ts';
import { putBack } from './put-back.ts';
import { unknownId } from '../scope.ts';
import { keepLayout, layoutsIn } from './sheet-layouts.ts';
import type { Workspace } from '../workspace.ts';

type Input = CallInput<'sheet:import'>;

/** Takes a sheet: every row, or with `onlyValid` those without an error; one command in the log. */
export async function importSheet(workspace: Workspace, input: Input): Promise<Result<SheetImport, PlannerError>> {
  const { file, dryRun, onlyValid, problemsUpTo } = input;
  const read = await readPosts(workspace, input);
  if (!read.ok) return read;
  const { reading, client, matched, parts, over } = read.value;
  const taken = onlyValid || !reading.problems.some(({ severity }) => severity === 'error');
  const writes = taken && !dryRun;
  const posts = writes ? await withPictures(workspace, file, parts, matched) : ok(matched);
  if (!posts.ok) return posts;
  const counts = await takePosts(workspace, 'sheet:import', posts.value, !writes);
  if (!counts.ok) return counts;
  const kept = writes ? keepLayout(workspace.db, reading, client, input) : ok(undefined);
  if (!kept.ok) return kept;
  const told = { ...reading, problems: [...reading.problems, ...over].slice(0, problemsUpTo) };
  return ok(report(file, told, taken, counts.value));
}

/** What a sheet holds, without its rows: they are posts by now, and many of them would lie here twice while those are written. */
interface SheetPosts {
  readonly reading: Omit<SheetReading, 'rows'>;
  /** Whose posts they are, where they are of one client. */
  readonly client: ClientId | undefined;
  readonly matched: readonly Post[];
  /** Where the bytes of the sheet's pictures lie in it, by their names. */
  readonly parts: ReadonlyMap<string, string>;
  /** What it would put back. */
  readonly over: readonly SheetProblem[];
}

async function readPosts(workspace: Workspace, input: Input): Promise<Result<SheetPosts, PlannerError>> {
  const read = await readSheetFile(workspace, input);
  if (!read.ok) return read;
  stopIfAsked(workspace.cancelling);
  const { rows, ...reading } = read.value;
  const parts = new Map(
    rows.flatMap(({ pictures }) => (pictures ?? []).map(({ name, part }) => [name, part] as const)),
  );
  const taken = matchedPosts(workspace, read.value);
  const matched = taken.map(({ post }) => post);
  const over = putBack(read.value, taken, () => changedPosts(workspace, matched));
  return ok({ reading, client: onlyClient(read.value), matched, parts, over });
}

const changedPosts = ({ db }: Workspace, posts: readonly Post[]): ReadonlySet<string> =>
  new Set(diffPlan(db, { ...EMPTY_PLAN, posts }).before.posts.map(({ id }) => id));

/** The posts with the bytes of their sheet's pictures, which are kept with the workspace's media. */
async function withPictures(
  { jobs, folder }: Workspace,
  file: string,
  partOf: ReadonlyMap<string, string>,
  posts: readonly Post[],
): Promise<Result<readonly Post[], PlannerError>> {
  if (partOf.size === 0) return ok(posts);
  const isOpen = (media: Media): boolean => media.sha256 === undefined && partOf.has(media.name);
  const open = posts.flatMap(({ media }) => media.filter(isOpen).flatMap(({ name }) => partOf.get(name) ?? []));
  if (open.length === 0) return ok(posts);
  const kept = await jobs.keepPictures({ file, parts: open, folder: mediaFolder(folder) });
  if (!kept.ok) return kept;
  return ok(
    posts.map((post) => ({
      ...post,
      media: post.media.map((media) =>
        isOpen(media) ? { ...media, ...kept.value.get(partOf.get(media.name) ?? '') } : media,
      ),
    })),
  );
}

async function readSheetFile(workspace: Workspace, input: Input): Promise<Result<SheetReading, PlannerError>> {
  const question = questionOf(workspace, input);
  if (!question.ok) return question;
  const { jobs, onEvent } = workspace;
  onEvent({ kind: 'job:progress', job: 'read', done: 0, total: 0 });
  const { schedulesOnly } = input;
  return jobs.readSheet(
    { ...question.value, ...(schedulesOnly !== undefined && { schedulesOnly }) },
    {
      progress: (done, total) => {
        onEvent({ kind: 'job:progress', job: 'read', done, total });
      },
    },
  );
}

/** What a person says about a sheet, with what the workspace knows. */
export function questionOf({ db, now }: Workspace, input: SheetChoice): Result<SheetQuestion, PlannerError> {
  const {
    file,
    sheet,
    clientId,
    campaignId,
    accountId,
    columns,
    monthGrid,
    headerRow,
    hiddenRows,
    marks,
    edits,
    digest,
  } = input;
  const refusal = unknownId(db, input);
  if (refusal !== undefined) return fail(refusal);
  return ok({
    file,
    ...(sheet !== undefined && { sheet }),
    ...(clientId !== undefined && { clientId: clientId as ClientId }),
    ...(campaignId !== undefined && { campaignId: campaignId as CampaignId }),
    ...(accountId !== undefined && { accountId: accountId as AccountId }),
    ...(columns !== undefined && { columns }),
    ...(monthGrid !== undefined && { monthGrid }),
    ...(headerRow !== undefined && { headerRow }),
    ...(hiddenRows !== undefined && { hiddenRows }),
    ...(marks !== undefined && { marks }),
    ...(edits !== undefined && { edits }),
    ...(digest !== undefined && { digest }),
    layouts: layoutsIn(db),
    clients: allClients(db),
    accounts: allAccounts(db),
    campaigns: allCampaigns(db),
    today: chinaDay(now()),
  });
}

/** What came of a reading, or would. */
export function report(
  file: string,
  reading: Omit<SheetReading, 'rows'>,
  taken: boolean,
  counts: ImportCounts,
): SheetImport {
  const { sheet, headerRow, mapping, read, skipped, problems } = reading;
  const none: ImportCounts = { created: 0, changed: 0, unchanged: 0 };
  return { taken, file, sheet, headerRow, mapping, read, skipped, ...(taken ? counts : none), problems };
}

/** The rows as posts: those that were there before keep what the sheet has no column for. */
export function matchedPosts(
  { db, newId }: Workspace,
  { rows }: SheetReading,
): readonly { readonly row: number; readonly post: Post }[] {
  const accounts = new Set(rows.map(({ draft }) => draft.accountId));
  const named = rows.flatMap(({ externalId }) => (externalId === undefined ? [] : [postId.parse(externalId)]));
  const existing = [...postsOfAccounts(db, accounts), ...postsByIds(db, named)];
  const unique = new Map<string, Post>(existing.map((post) => [post.id, post]));
  const told = rows.map((row) => {
    const post = row.externalId === undefined ? undefined : unique.get(row.externalId);
    return post === undefined ? row : asOurOwn(row, post);
  });
  return matchRows(told, [...unique.values()], () => `p-${newId()}`).map(({ row, post }) => {
    const parsed = parsePost(post);
    // The rows were made from cells that had been checked one by one.
    if (!parsed.ok) throw new Error(`row ${row} gave no post: ${JSON.stringify(parsed.error)}`);
    return { row, post: parsed.value };
  });
}
