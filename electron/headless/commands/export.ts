import {
  type BatchChoice,
  CSV_ENCODINGS,
  type CsvEncoding,
  EXPORT_FORMATS,
  type ExportFormat,
  type Exported,
  type MadeBatch,
} from '../../../core/api/batches.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import type { Words } from '../arguments.ts';
import { type Command, scopeOf } from '../command.ts';
import { byTime, postLine } from '../post-line.ts';
import type { Speech } from '../speech.ts';

const isFormat = (name: string): name is ExportFormat => EXPORT_FORMATS.some((format) => format === name);
const isEncoding = (name: string): name is CsvEncoding => CSV_ENCODINGS.some((encoding) => encoding === name);

/** Makes a batch of posts that are all cleared. */
export const exportCommand: Command = {
  usage: `export --out <folder> [--campaign id] [--client id] [--format ${EXPORT_FORMATS.join(',')}] [--encoding utf-8|gb18030] [--per-account] [--cleared]`,
  argument: '',
  options: {
    out: 'text',
    campaign: 'text',
    client: 'text',
    format: 'text',
    encoding: 'text',
    'per-account': 'flag',
    cleared: 'flag',
  },
  async run(api, words) {
    const out = words.texts.get('out');
    if (out === undefined) return fail({ code: 'option-missing', data: { name: '--out', usage: this.usage } });
    const choice = choiceOf(words);
    if (!choice.ok) return choice;
    const exported = await api['batches:export']({
      ...scopeOf(words),
      ...choice.value,
      folder: out,
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
      ...(batch && {
        warn: (speech: Speech) => {
          tellGaps(batch, speech);
        },
      }),
    });
  },
};

function choiceOf({ texts, flags }: Words): Result<BatchChoice, PlannerError> {
  const text = texts.get('format');
  const names = text?.split(',').map((name) => name.trim().toLowerCase()) ?? EXPORT_FORMATS;
  const formats = names.filter(isFormat);
  if (formats.length !== names.length) return refused('--format', text, EXPORT_FORMATS.join(','));
  const encoding = texts.get('encoding')?.trim().toLowerCase();
  if (encoding !== undefined && !isEncoding(encoding))
    return refused('--encoding', encoding, CSV_ENCODINGS.join(' / '));
  const language = texts.get('lang');
  return ok({
    formats: [...new Set(formats)],
    ...(encoding !== undefined && { encoding }),
    perAccount: flags.has('per-account'),
    language: language === 'en' ? 'en' : 'zh',
  });
}

const refused = (name: string, value: string | undefined, expected: string) =>
  fail({ code: 'option-value' as const, data: { name, value: value ?? '', expected } });

const MOST_NAMED = 20;

/** What a batch does not hold although its posts name it, and what its calendar leaves out. */
function tellGaps({ absentMedia, untimed }: MadeBatch, speech: Speech): void {
  if (absentMedia.length > 0) speech.aside(speech.word('mediaAbsent', { count: absentMedia.length }));
  for (const { name, brief } of absentMedia.slice(0, MOST_NAMED)) {
    speech.aside(`  ${postLine(brief, speech)}`);
    speech.aside(`      ${name}`);
  }
  if (absentMedia.length > MOST_NAMED) speech.aside('  …');
  if (untimed.length > 0)
    speech.aside(speech.word('calendarGaps', { count: untimed.length, posts: untimed.join(' ') }));
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
