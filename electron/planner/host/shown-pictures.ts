import { type Picture, findPicture } from '../../files/media-files.ts';
import type { DistantPlanner } from './host-link.ts';

/** Finds the pictures of the workspace that a planner has open, by the last part of their address, for whoever serves its page. */
export function shownPictures({ ask, onEvent }: DistantPlanner): (name: string) => Promise<Picture | undefined> {
  let folder: Promise<string | undefined> | undefined;
  onEvent(({ kind }) => {
    if (kind === 'workspace:opened') folder = undefined;
  });
  const read = async (): Promise<string | undefined> => {
    const brief = await ask('workspace:read', {});
    return brief.ok ? brief.value.folder : undefined;
  };
  return async (name) => {
    folder ??= read();
    const asked = folder;
    const here = await asked;
    if (here !== undefined) return findPicture(here, name);
    // A planner that could not answer may do so the next time.
    if (folder === asked) folder = undefined;
    return undefined;
  };
}
