// Texts that posts had before: the log of changes keeps every one, and those that a package brought along.
import { type Sha256, contentDigest, isOutOfStep } from '../../../core/domain/content.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { PostId } from '../../../core/ids.ts';
import { commandBySeq } from '../../../db/commands.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { seqsOfKind } from '../../../db/imports.ts';
import { pastSteps } from './past-steps.ts';
import { sha256 } from '../sha256.ts';

/** The latest earlier form of a post that is looked for, as far as the log knows it. */
export function earlierForm(db: ReadableDb, id: PostId, isIt: (post: Post) => boolean): Post | undefined {
  for (const { before, after } of pastSteps(db, id)) {
    const found = [...after.posts, ...before.posts].find((post) => post.id === id && isIt(post));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a form of a post has this content. */
export const hasContent =
  (contentSha256: string, digest: Sha256 = sha256) =>
  (post: Post): boolean =>
    contentDigest(post, digest) === contentSha256;

/** The kind under which the log keeps texts that a package brought: no change, and nothing that can be undone. */
const TEXTS = 'package:texts';

/** Texts by the SHA-256 of their UTF-8 bytes. */
export type Texts = ReadonlyMap<string, string>;

/** What the log keeps of them. */
export const textsCommand = (texts: Texts) => ({ kind: TEXTS, before: {}, after: { texts: [...texts.values()] } });

/** Finds the older text that the back office has of a post; undefined where it has the post's own, or nobody knows it any more. */
export function textThere(db: ReadableDb): (post: Post) => string | undefined {
  let brought: Texts | undefined;
  return (post) => {
    const { textHash } = post.delivery;
    if (textHash === undefined || !isOutOfStep(post, sha256)) return undefined;
    const own = earlierForm(db, post.id, ({ text }) => sha256(text) === textHash);
    return own?.text ?? (brought ??= broughtTexts(db)).get(textHash);
  };
}

/** The texts that the back office has of these posts and that are not theirs any more, as far as they are known. */
export function textsThere(db: ReadableDb, posts: readonly Post[]): Texts {
  const there = textThere(db);
  const texts = posts.flatMap((post): [string, string][] => {
    const [digest, text] = [post.delivery.textHash, there(post)];
    return digest === undefined || text === undefined ? [] : [[digest, text]];
  });
  return new Map(texts);
}

/** Those of the texts of a package that these posts name and nobody here knows. */
export function newTexts(db: ReadableDb, posts: readonly Post[], given: Texts): Texts {
  const there = given.size === 0 ? undefined : textThere(db);
  const texts = posts.flatMap((post): [string, string][] => {
    const digest = post.delivery.textHash ?? '';
    const text = given.get(digest);
    const isNew = text !== undefined && isOutOfStep(post, sha256) && there?.(post) === undefined;
    return isNew ? [[digest, text]] : [];
  });
  return new Map(texts);
}

function broughtTexts(db: ReadableDb): Texts {
  const all = seqsOfKind(db, TEXTS).flatMap((seq) => {
    // As textsCommand wrote it.
    const { texts } = commandBySeq(db, seq)?.after as { readonly texts: readonly string[] };
    return texts;
  });
  return new Map(all.map((text) => [sha256(text), text]));
}
