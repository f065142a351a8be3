// Judges stored posts: answers with the digest of what they were read from.
import type { Sha256 } from '../../domain/content.ts';
import type { Judgement } from '../../domain/finding.ts';
import type { Instant } from '../../domain/instant.ts';
import { type WorkspaceState, createContext } from '../context/rule-context.ts';
import { type PostToJudge, judgePost } from './judge-post.ts';
import { type Timed, neighboursOf, timetableOf } from './neighbours.ts';
import { type StoredPost, sliceReader } from './slice.ts';
import { type Written, twinTable, twinsOf } from './twins.ts';

/** A post to be judged, with the registrable domains that it is known to link to. */
export interface PostToAnswer extends StoredPost, PostToJudge {
  readonly domains: readonly string[];
  /** The digest that an earlier answer was read from, where that answer still stands in time. */
  readonly earlier?: string;
}

/** All that judging some posts takes; plain data that crosses threads and processes as it is. */
export interface JudgingOrder {
  readonly posts: readonly PostToAnswer[];
  /** Posts that are not judged but may be neighbours of those that are; the same post may be in both. */
  readonly around: readonly Timed[];
  /** Posts that are not judged but have the same text as some that are. */
  readonly written: readonly Written[];
  readonly state: WorkspaceState;
  readonly now: Instant;
}

/** A judgement to be stored; with the registrable domains that it turned on where they are not those known. */
export interface JudgedPost {
  readonly judgement: Judgement;
  readonly domains?: readonly string[];
}

/** Judges the posts of an order, in its order, leaving out those whose earlier answer was read from just the same. */
export function judgePosts({ posts, around, written, state, now }: JudgingOrder, sha256: Sha256): JudgedPost[] {
  const context = createContext(state, now);
  const table = timetableOf(posts, around);
  const texts = twinTable(posts, written);
  const slices = sliceReader(context, sha256);
  const judged: JudgedPost[] = [];
  for (const item of posts) {
    const near = { neighbours: neighboursOf(item.post, table, context), twins: twinsOf(item.post, texts, context) };
    if (item.earlier !== undefined && slices.digest(item, near, item.domains) === item.earlier) continue;
    const { domains, ...answer } = judgePost(item, near.neighbours, near.twins, context);
    const inputHash = slices.digest(item, near, domains);
    const moved = domains.join() !== item.domains.join();
    judged.push({ judgement: { postId: item.post.id, ...answer, inputHash }, ...(moved && { domains }) });
  }
  return judged;
}
