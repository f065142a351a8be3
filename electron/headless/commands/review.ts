import { CLIENT_FORMATS, REVIEW_FORMATS, type ReviewFormat } from '../../../core/api/reviews.ts';
import { fail, ok } from '../../../core/result.ts';
import { type Command, scopeOf } from '../command.ts';

const isFormat = (name: string): name is ReviewFormat => REVIEW_FORMATS.some((format) => format === name);

/** Writes the files in which posts go to their client. */
export const reviewCommand: Command = {
  usage: `review --out <folder> [--campaign id] [--client id] [--format ${REVIEW_FORMATS.join(',')}]`,
  argument: '',
  options: { out: 'text', campaign: 'text', client: 'text', format: 'text' },
  async run(api, words) {
    const out = words.texts.get('out');
    if (out === undefined) return fail({ code: 'option-missing', data: { name: '--out', usage: this.usage } });
    const asked = words.texts.get('format');
    const names = asked?.split(',').map((name) => name.trim().toLowerCase()) ?? CLIENT_FORMATS;
    const formats = names.filter(isFormat);
    if (formats.length !== names.length) {
      return fail({
        code: 'option-value',
        data: { name: '--format', value: asked ?? '', expected: REVIEW_FORMATS.join(',') },
      });
    }
    const language = words.texts.get('lang') === 'en' ? 'en' : 'zh';
    const made = await api['review:write']({
      ...scopeOf(words),
      folder: out,
      formats: [...new Set(formats)],
      language,
    });
    if (!made.ok) return made;
    const { review, posts, held } = made.value;
    return ok({
      exit: review === undefined ? 1 : 0,
      json: { review: review?.id ?? null, folder: review?.folder ?? null, files: review?.files ?? [], posts, held },
      tell: (speech) => {
        if (review === undefined) speech.result(speech.word(posts === 0 ? 'reviewNothing' : 'legalNothing'));
        else {
          speech.result(speech.word('reviewWritten', { count: posts }));
          speech.result(speech.word('folder', { path: review.folder }));
          if (held > 0) speech.aside(speech.word('reviewHeld', { count: held }));
          if (review.template !== undefined) speech.aside(speech.word('reviewTemplate', { name: review.template }));
          if (review.unshown > 0) speech.aside(speech.word('reviewUnshown', { count: review.unshown }));
        }
      },
    });
  },
};
