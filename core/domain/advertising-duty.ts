import type { Post } from './post.ts';

/**
 * How surely a duty of a client's trade binds one post. `firm`: an ad without pictures, for a client of such trades
 * only. `pictured`: the same, but what is asked for may stand in a picture. `possible`: whether the post advertises
 * anything of that trade, a person has to say. `none`: it repeats, or promotes, what carries the duty itself.
 */
export type AdvertisingDuty = 'firm' | 'pictured' | 'possible' | 'none';

/** The duty of a post whose client, by its record, is in such trades only or in others too. */
export function advertisingDuty(post: Post, isOnlySuch: boolean): AdvertisingDuty {
  const isWordless = post.text.trim() === '' && post.firstComment.trim() === '';
  if (post.form === 'repost' || (isWordless && (post.promotes !== undefined || post.media.length === 0))) return 'none';
  if (post.placement !== 'ad' || !isOnlySuch) return 'possible';
  return post.media.length > 0 ? 'pictured' : 'firm';
}
