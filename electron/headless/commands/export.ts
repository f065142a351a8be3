import type { ExportFormat, Exported } from '../../../core/api/batches.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { type Command, scopeOf } from '../command.ts';
import { byTime, postLine } from '../post-line.ts';
import type { Speech } from '../speech.ts';

const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'json'];
const isFormat = (name: string): name is ExportFormat => FORMATS.some((format) => format === name);

/** Makes a batch of posts that are all cleared. */
export const exportCommand: Command = {
  usage: 'export --out <folder> [--campaign id] [--client id] [--format xlsx,csv,json] [--cleared]',
  argument: '',
  options: { out: 'text', campaign: 'text', client: 'text', format: 'text', cleared: 'flag' },
  async run(api, words) {
    const out = words.texts.get('out');
    if (out === undefined) return fail({ code: 'option-missing', data: { name: '--out', usage: this.usage } });
    const formats = formatsOf(words.texts.get('format'));
    if (!formats.ok) return formats;
    const exported = await api['batches:export']({
      ...scopeOf(words),
      folder: out,
      formats: formats.value,
      clearedOnly: words.flags.has('cleared'),
    });
    if (!exported.ok) return exported;
    const { batch, posts, left } = exported.value;
    return ok({
      exit: batch === undefined ? 1 : 0,
      json: {
        batch: batch?.id ?? null,
        folder: batch?.folder ?? null,
        posts,
        left: left.map(({ id, rules }) => ({ id, rules })),
      },
      tell: (speech) => {
        tellExport(exported.value, speech);
      },
    });
  },
};

function formatsOf(text: string | undefined): Result<readonly ExportFormat[], PlannerError> {
  const names = text?.split(',').map((name) => name.trim().toLowerCase()) ?? FORMATS;
  const formats = names.filter(isFormat);
  if (formats.length === names.length) return ok([...new Set(formats)]);
  return fail({ code: 'option-value', data: { name: '--format', value: text ?? '', expected: FORMATS.join(',') } });
}

const inTime = (left: Exported['left']): Exported['left'] => [...left].sort((a, b) => byTime(a.brief, b.brief));

function tellExport({ batch, reason, chosen, posts, left }: Exported, speech: Speech): void {
  if (batch === undefined) {
    speech.result(
      reason === 'held' ? speech.word('refusedHeld', { chosen, held: left.length }) : speech.word('refusedNothing'),
    );
  } else {
    speech.result(speech.word('exported', { batch: batch.id, count: posts.length }));
    speech.result(speech.word('folder', { path: batch.folder }));
    speech.result(speech.word('archive', { path: batch.zip }));
    if (left.length > 0) speech.result(speech.word('leftTitle', { count: left.length }));
  }
  for (const { rules, brief } of inTime(left)) {
    speech.result(`  ${speech.word('held')}  ${postLine(brief, speech)}`);
    speech.result(`      ${rules.join(' ')}`);
  }
}
