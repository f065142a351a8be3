import type { Instant } from '../core/domain/instant.ts';
import type { ClientId } from '../core/ids.ts';
import { type ReadableDb, rowsOf } from './handle.ts';

/** How many posts of a client still lack its approval, by what they lack, and when the next of them is due. */
export interface ApprovalsOfClient {
  readonly clientId: ClientId;
  readonly unasked: number;
  readonly changed: number;
  readonly wanting: number;
  readonly dropped: number;
  readonly next: Instant;
}

// The whole of it in SQL: texts and media of hundreds of posts need not be read to be counted.
const OUTSTANDING = `
SELECT client_id, sum(state = 'unasked'), sum(state = 'changed'), sum(state = 'wanting'), sum(state = 'dropped'), min(scheduled_at)
FROM (
  SELECT post.client_id, post.scheduled_at,
    CASE
      WHEN approval IS NULL THEN 'unasked'
      WHEN approval ->> 'contentSha256' <> content_sha256 THEN 'changed'
      WHEN approval ->> 'decision' = 'changes' THEN 'wanting'
      WHEN approval ->> 'decision' = 'dropped' THEN 'dropped'
    END AS state
  FROM post JOIN client ON client.id = post.client_id
  WHERE client.requires_approval = 1 AND post.scheduled_at BETWEEN ? AND ?
    AND coalesce(delivery ->> 'state', 'unscheduled') NOT IN ('published', 'withdrawn')
)
WHERE state IS NOT NULL
GROUP BY client_id
ORDER BY min(scheduled_at), client_id`;

/** Of clients who have to approve every post: those scheduled from `from` to `to`, both inclusive, that they have not approved as they are. */
export const approvalsOutstanding = (db: ReadableDb, from: Instant, to: Instant): ApprovalsOfClient[] =>
  rowsOf<readonly [ClientId, number, number, number, number, Instant]>(db, OUTSTANDING, from, to).map(
    ([clientId, unasked, changed, wanting, dropped, next]) => ({ clientId, unasked, changed, wanting, dropped, next }),
  );
