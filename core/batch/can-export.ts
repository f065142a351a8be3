import type { Verdict } from '../domain/finding.ts';
import type { Post } from '../domain/post.ts';
import type { PostId } from '../ids.ts';

/** A post that was chosen for a batch, with its answer. */
export interface ChosenPost {
  readonly post: Post;
  readonly verdict: Verdict;
  /** The rules that hold it. */
  readonly heldBy: readonly string[];
}

/** A post that stays behind, with the rules that hold it. */
export interface LeftPost {
  readonly id: PostId;
  readonly rules: readonly string[];
}

/** What a batch may be made of. */
export type Selection =
  | { readonly kind: 'ready'; readonly posts: readonly Post[]; readonly left: readonly LeftPost[] }
  | { readonly kind: 'held' | 'nothing'; readonly left: readonly LeftPost[] };

/** True for a post that may still go out: one that was published or withdrawn never leaves a second time. */
export const isOutstanding = ({ delivery }: Post): boolean =>
  delivery.state !== 'published' && delivery.state !== 'withdrawn';

/** A held post refuses the batch, unless `clearedOnly` leaves it behind; nothing left is no batch either. */
export function canExport(chosen: readonly ChosenPost[], clearedOnly: boolean): Selection {
  const left = chosen
    .filter(({ verdict }) => verdict === 'held')
    .map(({ post, heldBy }) => ({ id: post.id, rules: [...new Set(heldBy)].sort() }));
  const posts = chosen.filter(({ verdict }) => verdict !== 'held').map(({ post }) => post);
  if (left.length > 0 && !clearedOnly) return { kind: 'held', left };
  return posts.length === 0 ? { kind: 'nothing', left } : { kind: 'ready', posts, left };
}
