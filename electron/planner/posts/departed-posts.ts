// Posts that left: of which of them nothing came back yet, and of which Weibo holds an older text.
import type { CallInput, CallOutput } from '../../../core/api.ts';
import type { OlderAtWeibo, Standing } from '../../../core/api/departures.ts';
import type { PostInBrief } from '../../../core/api/posts.ts';
import { isOutOfStep } from '../../../core/domain/content.ts';
import { isMoved } from '../../../core/domain/delivery.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, ok } from '../../../core/result.ts';
import { createContext } from '../../../core/rules/context/rule-context.ts';
import { postsInBatch, scheduledPosts, standingByBatch } from '../../../db/batches-of-posts.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { postsByIds } from '../../../db/posts.ts';
import { stateFor } from '../judging/context.ts';
import { textThere } from '../changes/earlier-texts.ts';
import { versionOf } from './open-post.ts';
import { sha256 } from '../sha256.ts';
import { briefOf } from '../tell.ts';
import type { HostServices } from '../workspace.ts';

type Services = Pick<HostServices, 'now'>;

const NONE: Standing = { scheduled: 0, published: 0, withdrawn: 0, waiting: 0, gone: 0 };

/** How the posts of these batches stand, by batch. */
export function standings(db: ReadableDb, batches: Iterable<string>): (batch: string) => Standing {
  const known = new Map<string, Standing>();
  for (const [batch, state, posts] of standingByBatch(db, batches)) {
    const name = state === 'unscheduled' ? 'waiting' : state;
    known.set(batch, { ...(known.get(batch) ?? NONE), [name]: posts });
  }
  return (batch) => known.get(batch) ?? NONE;
}

/** The posts of a batch of which nobody said yet what became of them, by time. */
export function postsWaiting(
  db: ReadableDb,
  { id }: CallInput<'batches:waiting'>,
  { now }: Services,
): Promise<Result<CallOutput<'batches:waiting'>, PlannerError>> {
  const waiting = postsByIds(db, postsInBatch(db, id)).filter(({ delivery }) => delivery.state === 'unscheduled');
  return Promise.resolve(ok({ posts: briefs(db, waiting, now()) }));
}

/** The posts that stand in the back office with another text or time than they have now, by time. */
export function postsOutOfStep(
  db: ReadableDb,
  _input: unknown,
  { now }: Services,
): Promise<Result<CallOutput<'posts:out-of-step'>, PlannerError>> {
  const posts = scheduledPosts(db).filter((post) => isOutOfStep(post, sha256) || isMoved(post));
  const byId = new Map(posts.map((post) => [post.id, post]));
  const older = textThere(db);
  const told = briefs(db, posts, now()).flatMap((brief): OlderAtWeibo[] => {
    const post = byId.get(brief.id);
    if (post === undefined) return [];
    const { scheduledAt } = post.delivery;
    const before = isOutOfStep(post, sha256) ? older(post) : post.text;
    return [
      {
        brief,
        version: versionOf(post),
        ...(before !== undefined && { before }),
        after: post.text,
        ...(isMoved(post) && scheduledAt !== undefined && { at: scheduledAt }),
      },
    ];
  });
  return Promise.resolve(ok({ posts: told }));
}

function briefs(db: ReadableDb, posts: readonly Post[], now: ReturnType<Services['now']>): PostInBrief[] {
  const context = createContext(stateFor(db, posts, []), now);
  return [...posts]
    .sort((a, b) => (a.scheduledAt ?? Infinity) - (b.scheduledAt ?? Infinity))
    .map((post) => briefOf(post, context));
}
