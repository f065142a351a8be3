// Texts that posts had before: the log of changes keeps every one.
import { type Sha256, contentDigest } from '../../../core/domain/content.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { PostId } from '../../../core/ids.ts';
import { commandBySeq } from '../../../db/commands.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { commandSeqsOn } from '../../../db/history.ts';
import { sha256 } from '../sha256.ts';

/** Gives the latest earlier form of a post that is looked for, as far as the log knows it. */
export type Past = (id: PostId, isIt: (post: Post) => boolean) => Post | undefined;

/** Reads the past of posts; what was read stays in memory for as long as the reader does. */
export function pastReader(db: ReadableDb): Past {
  const read = new Map<number, ReadonlyMap<string, readonly Post[]>>();
  const formsIn = (seq: number): ReadonlyMap<string, readonly Post[]> => {
    const known = read.get(seq);
    if (known !== undefined) return known;
    const forms = new Map<string, Post[]>();
    const command = commandBySeq(db, seq);
    for (const side of [command?.after, command?.before]) {
      for (const post of postsOf(side)) forms.set(post.id, [...(forms.get(post.id) ?? []), post]);
    }
    read.set(seq, forms);
    return forms;
  };
  return (id, isIt) => {
    for (const seq of commandSeqsOn(db, id)) {
      const found = formsIn(seq).get(id)?.find(isIt);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** The log holds what this program wrote into it. */
const postsOf = (side: unknown): readonly Post[] => (side as { readonly posts?: readonly Post[] } | null)?.posts ?? [];

/** Whether a form of a post has this content. */
export const hasContent =
  (contentSha256: string, digest: Sha256 = sha256) =>
  (post: Post): boolean =>
    contentDigest(post, digest) === contentSha256;
