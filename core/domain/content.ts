import type { Post } from './post.ts';

/** A function that gives the SHA-256 of a text's UTF-8 bytes as 64 hex digits. */
export type Sha256 = (text: string) => string;

/** The digest of what a reader gets and when: everything of a post but its notes, feedback and delivery. */
export const contentDigest = (post: Post, sha256: Sha256): string =>
  sha256(
    JSON.stringify([
      post.clientId,
      post.accountId,
      post.campaignId ?? null,
      post.placement,
      post.form,
      post.scheduledAt ?? null,
      post.endsAt ?? null,
      post.promotes ?? null,
      post.text,
      post.firstComment,
      post.target,
      post.media,
    ]),
  );

/** Whether a post was withdrawn, or marked as scheduled or published with the text that it has now. */
export const isOutOfHands = ({ delivery, text }: Post, sha256: Sha256): boolean =>
  delivery.state === 'withdrawn' ||
  ((delivery.state === 'scheduled' || delivery.state === 'published') &&
    (delivery.textHash === undefined || delivery.textHash === sha256(text)));
