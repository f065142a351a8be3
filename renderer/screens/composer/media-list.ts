// How the list of a post's media changes.
import type { MediaFields } from '../../../core/plan/post-form.ts';
import type { AddedMedia } from '../../stores/media.ts';

type List = readonly MediaFields[];

/** Adds files; one that the list already has by its name alone goes where that stands. */
export function withAdded(media: List, added: readonly AddedMedia[]): List {
  return added.reduce<List>((list, file) => {
    const at = list.findIndex(({ name, sha256 }) => name === file.name && sha256 === undefined);
    return at < 0
      ? [...list, { ...file, rightsUntil: '', rightsNote: '', generated: false }]
      : withFile(list, at, file);
  }, media);
}

/** Gives an item its file; it keeps the name that the schedule knows it by. */
export const withFile = (media: List, at: number, { bytes, type, sha256 }: AddedMedia): List =>
  media.map((file, index) => (index === at ? { ...file, bytes, type, sha256 } : file));

/** Exchanges an item with the one before or after it, where there is one. */
export function withMoved(media: List, at: number, by: -1 | 1): List {
  const to = at + by;
  const list = [...media];
  const [file] = to < 0 || to >= list.length ? [] : list.splice(at, 1);
  if (file !== undefined) list.splice(to, 0, file);
  return list;
}

/** Where an item of a list stands in another, by its name and bytes; -1 where it does not. */
export const placeOf = (media: List, { name, sha256 }: MediaFields): number =>
  media.findIndex((file) => file.name === name && file.sha256 === sha256);
