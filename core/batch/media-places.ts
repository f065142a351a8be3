// Where the media of a batch lie in it: a folder a post, its pictures in their order, as `1203_1000_青禾茶/01.jpg`.
import type { Account } from '../domain/account.ts';
import { type TimeZone, wallClock } from '../domain/instant.ts';
import type { Media } from '../domain/media.ts';
import type { Post } from '../domain/post.ts';
import type { PostId } from '../ids.ts';
import { freeName, safeName } from '../domain/safe-name.ts';

const UNTIMED = '待定';
const EXTENSION = /\.([a-z0-9]{1,8})$/i;
const TYPES: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['video/mp4', 'mp4'],
  ['video/quicktime', 'mov'],
]);

/** The path of each file of a post by its place in `media`; undefined for one that is only a name. */
export type MediaPlaces = ReadonlyMap<PostId, readonly (string | undefined)[]>;

/** Gives every file a path of its own; posts in the order of the batch, times on their campaign's clock. */
export function mediaPlaces(
  posts: readonly Post[],
  accountOf: (post: Post) => Account,
  zoneOf: (post: Post) => TimeZone,
): MediaPlaces {
  const taken = new Set<string>();
  return new Map(
    posts.map((post): [PostId, readonly (string | undefined)[]] => {
      if (post.media.every(({ sha256 }) => sha256 === undefined)) return [post.id, post.media.map(() => undefined)];
      const { id, nickname } = accountOf(post);
      const folder = freeName(`${momentOf(post, zoneOf(post))}_${safeName(nickname, id)}`, taken);
      return [
        post.id,
        post.media.map((media, index) =>
          media.sha256 === undefined ? undefined : `${folder}/${pad(index + 1)}${extensionOf(media)}`,
        ),
      ];
    }),
  );
}

const pad = (number: number): string => String(number).padStart(2, '0');

function momentOf({ scheduledAt }: Post, zone: TimeZone): string {
  if (scheduledAt === undefined) return UNTIMED;
  const { day, time } = wallClock(scheduledAt, zone);
  return `${day.slice(-5).replace('-', '')}_${time.replace(':', '')}`;
}

function extensionOf({ name, type }: Media): string {
  const extension = EXTENSION.exec(name)?.[1]?.toLowerCase() ?? TYPES.get(type ?? '');
  return extension === undefined ? '' : `.${extension}`;
}

const PLACED = /^(?:\d{4}_\d{4}|待定)_[^/]+\/(\d{2,})(?:\.[a-z0-9]{1,8})?$/u;

/** The file that a path of a batch stands for among those of its post; undefined where it names none of them. */
export function mediaAt(path: string, media: readonly Media[]): Media | undefined {
  const number = PLACED.exec(path)?.[1];
  const file = number === undefined ? undefined : media[Number(number) - 1];
  return file !== undefined && path.endsWith(`${number}${extensionOf(file)}`) ? file : undefined;
}
