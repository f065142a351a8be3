import type { Scope } from '../../core/api.ts';
import type { AccountId, CampaignId, ClientId } from '../../core/ids.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { accountsByIds, allAccounts } from '../../db/accounts.ts';
import { allCampaigns, campaignsByIds } from '../../db/campaigns.ts';
import { allClients, clientsByIds } from '../../db/clients.ts';
import type { ReadableDb } from '../../db/handle.ts';
import type { PostFilter } from '../../db/post-filter.ts';

type Ids = Readonly<Partial<Record<'clientId' | 'campaignId' | 'accountId', string>>>;

/** The refusal of the first id that the workspace does not hold, naming those that it does. */
export function unknownId(db: ReadableDb, { clientId, campaignId, accountId }: Ids): PlannerError | undefined {
  if (clientId !== undefined && clientsByIds(db, [clientId as ClientId]).length === 0) {
    const known = namesOf(allClients(db).map(({ id, name }) => [id, name]));
    return { code: 'client-unknown', data: { id: clientId, known } };
  }
  if (campaignId !== undefined && campaignsByIds(db, [campaignId as CampaignId]).length === 0) {
    const known = namesOf(allCampaigns(db).map(({ id, name }) => [id, name]));
    return { code: 'campaign-unknown', data: { id: campaignId, known } };
  }
  if (accountId !== undefined && accountsByIds(db, [accountId as AccountId]).length === 0) {
    const known = namesOf(allAccounts(db).map(({ id, nickname }) => [id, nickname]));
    return { code: 'account-unknown', data: { id: accountId, known } };
  }
  return undefined;
}

const MOST_NAMED = 12;

function namesOf(items: readonly (readonly [id: string, name: string])[]): string {
  const named = items.slice(0, MOST_NAMED).map(([id, name]) => `${id}（${name}）`);
  return items.length === 0 ? '—' : `${named.join('、')}${items.length > MOST_NAMED ? '…' : ''}`;
}

/** The posts that a call means; an id that the workspace does not hold is refused. */
export function scopeFilter(db: ReadableDb, scope: Scope): Result<PostFilter, PlannerError> {
  const refusal = unknownId(db, scope);
  if (refusal !== undefined) return fail(refusal);
  const { clientId, campaignId, accountId, from, to } = scope;
  return ok({
    ...(accountId !== undefined && { accountId: accountId as AccountId }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(clientId !== undefined && { clientId: clientId as ClientId }),
    ...(campaignId !== undefined && { campaignId: campaignId as CampaignId }),
  });
}
