/** A post whose picture is gone goes out without it, or not at all. */
import { defineRule } from './define-rule.ts';

export const mediaMissing = defineRule({
  meta: {
    id: 'media-missing',
    name: { zh: '素材文件不在', en: 'File is missing' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: "the workspace's own files", confidence: 'A' }],
    messages: {
      gone: {
        zh: '「{name}」的文件不在工作区里，请重新添加。',
        en: 'The file "{name}" is not in the workspace; please add it again.',
      },
    },
  },
  check(post, { missingMedia }, report) {
    if (missingMedia.length === 0) return;
    post.media.forEach(({ name, sha256 }, index) => {
      if (sha256 === undefined || !missingMedia.includes(sha256)) return;
      report({ message: 'gone', at: { field: `media[${index}]` }, data: { name } });
    });
  },
});
