import type { Scope } from '../../core/api.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { campaignsByIds } from '../../db/campaigns.ts';
import { clientsByIds } from '../../db/clients.ts';
import type { ReadableDb } from '../../db/handle.ts';
import type { PostFilter } from '../../db/post-filter.ts';

/** The posts that a call means; an id that the workspace does not hold is refused. */
export function scopeFilter(db: ReadableDb, { clientId, campaignId }: Scope): Result<PostFilter, PlannerError> {
  if (clientId !== undefined && clientsByIds(db, [clientId]).length === 0) {
    return fail({ code: 'client-unknown', data: { id: clientId } });
  }
  if (campaignId !== undefined && campaignsByIds(db, [campaignId]).length === 0) {
    return fail({ code: 'campaign-unknown', data: { id: campaignId } });
  }
  return ok({ ...(clientId !== undefined && { clientId }), ...(campaignId !== undefined && { campaignId }) });
}
