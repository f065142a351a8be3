import { type Day, isDay, partsOfDay } from '../domain/day.ts';

/** The languages that the product speaks. */
export type Language = 'zh' | 'en';

/** One sentence in each language. */
export type Sentence = Readonly<Record<Language, string>>;

/** What a placeholder may be filled with. */
export type Datum = string | number;

type NameOf<P extends string> = P extends `${infer Name}:${string}` ? Name : P;

/** The names between braces in a template: `'{host} until {day:date}'` gives `'host' | 'day'`. */
export type Placeholder<Template extends string> = Template extends `${string}{${infer P}}${infer Rest}`
  ? NameOf<P> | Placeholder<Rest>
  : never;

/** What has to be given to fill a sentence. */
export type DataFor<S extends Sentence> = Readonly<Record<Placeholder<S['zh']>, Datum>>;

/** Resolves to the sentences themselves where both languages name the same placeholders, else to what is missing. */
export type EvenSentences<M extends Readonly<Record<string, Sentence>>> = {
  readonly [K in keyof M]: [Placeholder<M[K]['zh']>] extends [Placeholder<M[K]['en']>]
    ? [Placeholder<M[K]['en']>] extends [Placeholder<M[K]['zh']>]
      ? M[K]
      : { zh: `lacks {${Exclude<Placeholder<M[K]['en']>, Placeholder<M[K]['zh']>>}}`; en: string }
    : { zh: string; en: `lacks {${Exclude<Placeholder<M[K]['zh']>, Placeholder<M[K]['en']>>}}` };
};

/** Passes a table of sentences through, so that the compiler holds both languages against each other. */
export const sentences = <const M extends Readonly<Record<string, Sentence>>>(table: M & EvenSentences<M>): M => table;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as people write it: 12月7日 / 7 Dec; the year is said where it is not `year`. */
export function dayInWords(day: Day, language: Language, year?: number): string {
  const parts = partsOfDay(day);
  const withYear = parts.year !== year;
  if (language === 'zh') return `${withYear ? `${parts.year}年` : ''}${parts.month}月${parts.day}日`;
  return `${parts.day} ${MONTHS[parts.month - 1] ?? ''}${withYear ? ` ${parts.year}` : ''}`;
}

const UNRECORDED: Sentence = { zh: '未记录的日期', en: 'an unrecorded day' };

/** Fills a template; `{name:date}` writes a day in words, leaving out the year where it is `year`; an empty one is unrecorded. */
export function fill(
  template: string,
  data: Readonly<Record<string, Datum>>,
  language: Language,
  year?: number,
): string {
  return template.replace(/\{(\w+)(:date)?\}/g, (whole, name: string, asDate: string | undefined) => {
    const datum = Object.hasOwn(data, name) ? data[name] : undefined;
    if (datum === undefined) return whole;
    if (asDate === undefined || typeof datum !== 'string') return String(datum);
    if (datum === '') return UNRECORDED[language];
    return isDay(datum) ? dayInWords(datum, language, year) : datum;
  });
}

/** Fills a sentence in both languages. */
export const fillBoth = (sentence: Sentence, data: Readonly<Record<string, Datum>>, year?: number): Sentence => ({
  zh: fill(sentence.zh, data, 'zh', year),
  en: fill(sentence.en, data, 'en', year),
});
