import type { Post } from './post.ts';

/** A function that gives the SHA-256 of a text's UTF-8 bytes as 64 hex digits. */
export type Sha256 = (text: string) => string;

/** What a reader gets and when, as one text: everything of a post but its order number, notes, feedback, approval, delivery and waivers. */
export const contentText = (post: Post): string =>
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
    ...(post.declarations === undefined ? [] : [post.declarations]),
  ]);

/** The digest of {@link contentText}. */
export const contentDigest = (post: Post, sha256: Sha256): string => sha256(contentText(post));

/** Whether a client said something of a post, and of another content than this one, which it has. */
export const isChangedSinceAnswer = ({ approval }: Pick<Post, 'approval'>, contentSha256: string): boolean =>
  approval !== undefined && approval.contentSha256 !== contentSha256;

/** Whether a post's text is not any more the one with which it was marked as scheduled, so that the back office holds an older one. */
export const isOutOfStep = ({ delivery, text }: Post, sha256: Sha256): boolean =>
  delivery.state === 'scheduled' && delivery.textHash !== undefined && delivery.textHash !== sha256(text);

/** Whether a post was withdrawn, or marked as scheduled or published with the text that it has now. */
export const isOutOfHands = ({ delivery, text }: Post, sha256: Sha256): boolean =>
  delivery.state === 'withdrawn' ||
  ((delivery.state === 'scheduled' || delivery.state === 'published') &&
    (delivery.textHash === undefined || delivery.textHash === sha256(text)));
