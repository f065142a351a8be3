/** A picture that is too heavy does not go up, or is made small by Weibo in its own way. */
import { mediaKindOf } from '../domain/media-kind.ts';
import { defineRule } from './define-rule.ts';

const MEGABYTE = 1024 * 1024;

export const mediaSize = defineRule({
  meta: {
    id: 'media-size',
    name: { zh: '配图太大', en: 'Picture too large' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [
      { source: 'settings', confidence: 'setting' },
      { source: 'weibo-facts 3.2', confidence: 'D' },
    ],
    parameters: {
      picture: { name: { zh: '一张图最大', en: 'Largest picture' }, default: 20, min: 1, max: 100, unit: 'megabytes' },
    },
    messages: {
      tooLarge: {
        zh: '「{name}」{size} MB，一张图最大 {limit} MB，请压缩后再用。',
        en: '"{name}" has {size} MB; a picture may have {limit} MB. Please make it smaller.',
      },
    },
  },
  check(post, _context, report, { picture: limit }) {
    post.media.forEach((media, index) => {
      const { name, bytes } = media;
      if (bytes === undefined || bytes <= limit * MEGABYTE || mediaKindOf(media) !== 'picture') return;
      // Rounded up, so that it never reads as just the limit.
      const size = Math.ceil((bytes / MEGABYTE) * 10) / 10;
      report({ message: 'tooLarge', at: { field: `media[${index}]` }, data: { name, size, limit } });
    });
  },
});
