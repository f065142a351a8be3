/** Nine pictures make a square; one that is missing or there twice is seen at a glance. */
import { mediaKindOf } from '../domain/media-kind.ts';
import type { Post } from '../domain/post.ts';
import { defineRule } from './define-rule.ts';

export const mediaNineGrid = defineRule({
  meta: {
    id: 'media-nine-grid',
    name: { zh: '九宫格少图或重图', en: 'Nine pictures' },
    appliesTo: ['organic', 'ad'],
    severity: 'info',
    basis: [{ source: 'practice', confidence: 'setting' }],
    messages: {
      short: {
        zh: '看着是要排九宫格，现在只有 {count} 张图。',
        en: 'Nine pictures seem to be planned; there are {count}.',
      },
      twice: {
        zh: '「{name}」和第 {first} 张是同一张图。',
        en: '"{name}" is the same picture as number {first}.',
      },
    },
  },
  check(post, _context, report) {
    if (post.media.length < 2) return;
    const seen = new Map<string, number>();
    post.media.forEach((media, index) => {
      const name = media.name.trim().toLowerCase();
      // Of two with one name the bytes decide, where they are known.
      const key = media.sha256 ?? name;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index);
      else report({ message: 'twice', at: { field: `media[${index}]` }, data: { name: media.name, first: first + 1 } });
    });
    const pictures = post.media.filter((media) => mediaKindOf(media) !== 'video');
    const count = pictures.length;
    if ((count === 7 || count === 8) && isPlannedForNine(post, pictures))
      report({ message: 'short', at: { field: `media[${post.media.length - 1}]` }, data: { count } });
  },
});

/** The text speaks of nine pictures, or the files are numbered up to nine. */
const isPlannedForNine = ({ text }: Post, pictures: Post['media']): boolean =>
  /九宫格|九张图|[9９]\s?张图|[9９]\s?宫格/.test(text) || isNumberedToNine(pictures);

function isNumberedToNine(pictures: Post['media']): boolean {
  const numbers = new Set(
    pictures.map(({ name }) => Number(/(?:^|\D)0?([1-9])(?:\.[a-z0-9]+)?$/i.exec(name.trim())?.[1])),
  );
  return numbers.size === pictures.length && numbers.has(9) && !numbers.has(NaN);
}
