import { create } from 'zustand';
import type { CallOutput } from '../../core/api.ts';
import { LARGEST_MEDIA } from '../../core/domain/media.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { sizeInWords } from '../../core/messages/size.ts';
import { type Result, fail } from '../../core/result.ts';
import { ask, handOver } from '../planner.ts';

/** A file that the workspace keeps. */
export type AddedMedia = CallOutput<'media:add'>;

interface MediaStore {
  /** The file on its way in, and for which post. */
  readonly taking:
    { readonly postId: string; readonly name: string; readonly at: number; readonly of: number } | undefined;
  readonly refused: readonly { readonly postId: string; readonly name: string; readonly error: PlannerError }[];
  /** Takes files in, one after the other; gives none where a person stops it. */
  readonly take: (postId: string, files: readonly File[]) => Promise<readonly AddedMedia[]>;
  readonly stop: () => void;
  readonly dismiss: (postId: string) => void;
}

/** Pictures and films on their way into the workspace. */
export const useMedia = create<MediaStore>()((set) => {
  let stopping = new AbortController();
  let last: Promise<unknown> = Promise.resolve();

  const takeAll = async (postId: string, files: readonly File[], signal: AbortSignal) => {
    const added: AddedMedia[] = [];
    const isStopped = () => signal.aborted;
    for (const [index, file] of files.entries()) {
      if (isStopped()) break;
      set({ taking: { postId, name: file.name, at: index + 1, of: files.length } });
      const result = await takeOne(file, signal);
      if (result.ok) added.push(result.value);
      else if (!isStopped())
        set(({ refused }) => ({ refused: [...refused, { postId, name: file.name, error: result.error }] }));
    }
    set({ taking: undefined });
    return isStopped() ? [] : added;
  };
  return {
    taking: undefined,
    refused: [],
    take: (postId, files) => {
      const { signal } = stopping;
      set(({ refused }) => ({ refused: refused.filter((one) => one.postId !== postId) }));
      const taken = last.then(() => takeAll(postId, files, signal));
      last = taken;
      return taken;
    },
    stop: () => {
      stopping.abort();
      stopping = new AbortController();
    },
    dismiss: (postId) => {
      set(({ refused }) => ({ refused: refused.filter((one) => one.postId !== postId) }));
    },
  };
});

async function takeOne(file: File, signal: AbortSignal): Promise<Result<AddedMedia, PlannerError>> {
  const { name, size } = file;
  if (size > LARGEST_MEDIA) {
    const data = { file: name, read: sizeInWords(size), limit: sizeInWords(LARGEST_MEDIA) };
    return fail({ code: 'file-too-large', data, file: name });
  }
  const path = await handOver(file, signal);
  return path.ok ? ask('media:add', { file: path.value }) : path;
}
