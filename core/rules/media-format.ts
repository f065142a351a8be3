/** A working file in place of the finished picture is found by whoever has to upload it, minutes before the time. */
import { formatOf } from '../domain/media-kind.ts';
import { DOUBTFUL_FORMATS, PICTURE_FORMATS, WORK_FORMATS } from '../facts/media-formats.ts';
import { defineRule } from './define-rule.ts';

export const mediaFormat = defineRule({
  meta: {
    id: 'media-format',
    name: { zh: '配图格式不行', en: 'File format' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [
      { source: 'settings', confidence: 'setting' },
      { source: 'weibo-facts 3.2', confidence: 'B' },
    ],
    messages: {
      workFile: {
        zh: '「{name}」是 {format} 源文件或文档，发不了，请换成导出的图片。',
        en: '"{name}" is a working file or document ({format}) that cannot be posted; please put in the finished picture.',
      },
      unsure: {
        zh: '「{name}」是 {format} 格式，微博收不收没有查到，建议转成 JPG 或 PNG。',
        en: '"{name}" is a {format}; whether Weibo takes it is not known. JPG or PNG are safe.',
        severity: 'warning',
      },
    },
  },
  check(post, _context, report) {
    post.media.forEach((media, index) => {
      const format = formatOf(media);
      if (format === undefined || PICTURE_FORMATS.includes(format)) return;
      const at = { field: `media[${index}]` } as const;
      const data = { name: media.name, format: format.toUpperCase() };
      if (DOUBTFUL_FORMATS.includes(format)) report({ message: 'unsure', at, data });
      else if (WORK_FORMATS.includes(format)) report({ message: 'workFile', at, data });
    });
  },
});
