import { type Day } from '../../domain/day.ts';
import { type Instant, chinaDay } from '../../domain/instant.ts';
import type { Campaign } from '../../domain/campaign.ts';
import type { Post } from '../../domain/post.ts';

/** The days in China over which a post has to hold good, both inclusive, and the instant at which it begins. */
export interface Run {
  readonly start: Instant;
  readonly first: Day;
  readonly last: Day;
  /** False where the post has no time yet and is judged at `now`. */
  readonly timed: boolean;
}

/** A post stands for a moment; an ad runs to its end, without one to its campaign's, without a campaign for a moment. */
export function runOf(post: Post, campaign: Campaign | undefined, now: Instant): Run {
  const start = post.scheduledAt ?? now;
  const first = chinaDay(start);
  const end = post.endsAt === undefined ? campaign?.endsOn : chinaDay(post.endsAt);
  const last = post.placement === 'ad' && end !== undefined && end > first ? end : first;
  return { start, first, last, timed: post.scheduledAt !== undefined };
}
