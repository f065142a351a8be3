import type { CallInput, ImportCounts, SheetImport } from '../../core/api.ts';
import { chinaDay } from '../../core/domain/instant.ts';
import { type Post, parsePost } from '../../core/domain/post.ts';
import { type AccountId, type CampaignId, type ClientId, postId } from '../../core/ids.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { matchRows } from '../../core/sheet/match-rows.ts';
import type { SheetReading } from '../../core/sheet/sheet-reading.ts';
import { allAccounts } from '../../db/accounts.ts';
import { allCampaigns } from '../../db/campaigns.ts';
import { allClients } from '../../db/clients.ts';
import { postsByIds, postsOfAccounts } from '../../db/posts.ts';
import { takePosts } from './import-plan.ts';
import { unknownId } from './scope.ts';
import type { Workspace } from './workspace.ts';

type Input = CallInput<'sheet:import'>;

/** Takes a sheet: every row, or with `onlyValid` those without an error; one command in the log. */
export async function importSheet(workspace: Workspace, input: Input): Promise<Result<SheetImport, PlannerError>> {
  const { db, jobs, now } = workspace;
  const { file, sheet, clientId, campaignId, accountId, dryRun, onlyValid } = input;
  const refusal = unknownId(db, input);
  if (refusal !== undefined) return fail(refusal);
  const read = await jobs.readSheet({
    file,
    ...(sheet !== undefined && { sheet }),
    ...(clientId !== undefined && { clientId: clientId as ClientId }),
    ...(campaignId !== undefined && { campaignId: campaignId as CampaignId }),
    ...(accountId !== undefined && { accountId: accountId as AccountId }),
    clients: allClients(db),
    accounts: allAccounts(db),
    campaigns: allCampaigns(db),
    today: chinaDay(now()),
  });
  if (!read.ok) return read;
  const reading = read.value;
  const posts = postsOf(workspace, reading);
  const taken = onlyValid || !reading.problems.some(({ severity }) => severity === 'error');
  const counts = await takePosts(workspace, 'sheet:import', posts, dryRun || !taken);
  if (!counts.ok) return counts;
  return ok(report(file, reading, taken, counts.value));
}

function report(file: string, reading: SheetReading, taken: boolean, counts: ImportCounts): SheetImport {
  const { sheet, headerRow, mapping, read, skipped, problems } = reading;
  const none: ImportCounts = { created: 0, changed: 0, unchanged: 0 };
  return { taken, file, sheet, headerRow, mapping, read, skipped, ...(taken ? counts : none), problems };
}

/** The rows as posts: those that were there before keep what the sheet has no column for. */
function postsOf({ db, newId }: Workspace, { rows }: SheetReading): Post[] {
  const accounts = new Set(rows.map(({ draft }) => draft.accountId));
  const named = rows.flatMap(({ externalId }) => (externalId === undefined ? [] : [postId.parse(externalId)]));
  const existing = [...postsOfAccounts(db, accounts), ...postsByIds(db, named)];
  const unique = [...new Map(existing.map((post) => [post.id, post])).values()];
  return matchRows(rows, unique, () => `p-${newId()}`).map(({ row, post }) => {
    const parsed = parsePost(post);
    // The rows were made from cells that had been checked one by one.
    if (!parsed.ok) throw new Error(`row ${row} gave no post: ${JSON.stringify(parsed.error)}`);
    return parsed.value;
  });
}
