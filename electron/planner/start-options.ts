// What `npm start` takes on its command line, for the window and for the page.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isInstant, parseInstant } from '../../core/domain/instant.ts';
import { type Language, fill, sentences } from '../../core/messages/phrase.ts';
import { dataFolder } from '../files/data-folder.ts';
import type { HostSettings } from './start-host.ts';

const WORDS = sentences({
  instant: {
    zh: '--as-of 的「{value}」读不懂，应为 2026-11-23T12:00:00+08:00 这样的写法。',
    en: '--as-of has the value "{value}"; expected something like 2026-11-23T12:00:00+08:00.',
  },
});

export interface StartOptions extends HostSettings {
  readonly language: Language;
  /** False where no browser is to be opened. */
  readonly opens: boolean;
  /** Words that belong to no option: what the system wants opened. */
  readonly files: readonly string[];
}

/** Reads the words of a command line; gives a sentence where one cannot be read. Words of others are passed over. */
export function readStartOptions(words: readonly string[]): StartOptions | { readonly refusal: string } {
  const { values, positionals } = parseArgs({
    args: [...words],
    strict: false,
    options: {
      data: { type: 'string' },
      demo: { type: 'boolean' },
      'as-of': { type: 'string' },
      'no-open': { type: 'boolean' },
      lang: { type: 'string' },
    },
  });
  const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);
  const locale = text(values.lang) ?? Intl.DateTimeFormat().resolvedOptions().locale;
  const language = locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  const asked = text(values['as-of']);
  const asOf = asked === undefined ? undefined : parseInstant(asked);
  if (asked !== undefined && (asOf === undefined || !isInstant(asOf))) {
    return { refusal: fill(WORDS.instant[language], { value: asked }, language) };
  }
  const folder = text(values.data) ?? dataFolder(process.platform, process.env);
  return {
    language,
    opens: values['no-open'] !== true,
    files: positionals,
    folder,
    demoFolder: join(folder, 'demo'),
    startsInDemo: values.demo === true,
    ...(asOf !== undefined && { asOf }),
  };
}
