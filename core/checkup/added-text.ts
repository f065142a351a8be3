// The three columns of a check-up as they are written into the sheet.
import type { Language } from '../messages/phrase.ts';
import { sentences } from '../messages/phrase.ts';
import { CHECKUP_HEADERS } from '../sheet/our-columns.ts';
import type { CheckedRow, RowFinding } from './checked-row.ts';

const WORDS = sentences({
  cleared: { zh: '可发', en: 'Cleared' },
  warned: { zh: '可发·有提醒', en: 'Warned' },
  held: { zh: '不可发', en: 'Held' },
  unchecked: { zh: '未检查', en: 'Not checked' },
  error: { zh: '必须改', en: 'Error' },
  warning: { zh: '需留意', en: 'Warning' },
  info: { zh: '提示', en: 'Note' },
});

/** The headings of the three columns. */
export const addedHeadings = (language: Language): readonly string[] => CHECKUP_HEADERS[language];

/** Verdict, problems and advice of a row, numbered alike where there are several; advice that is the same is said once. */
export function addedTexts({ verdict, findings }: CheckedRow, language: Language): readonly string[] {
  const several = findings.length > 1;
  const problems = findings.map((finding, index) => `${several ? `${index + 1}. ` : ''}${marked(finding, language)}`);
  const numbers = new Map<string, number[]>();
  findings.forEach(({ advice }, index) => {
    const text = advice[language];
    numbers.set(text, [...(numbers.get(text) ?? []), index + 1]);
  });
  const advice = [...numbers].map(([text, at]) => `${several ? `${at.join(SEPARATOR[language])}. ` : ''}${text}`);
  return [WORDS[verdict][language], problems.join('\n'), advice.join('\n')];
}

const SEPARATOR = { zh: '、', en: ', ' } as const;

const marked = ({ severity, text }: RowFinding, language: Language): string =>
  language === 'zh' ? `【${WORDS[severity].zh}】${text.zh}` : `${WORDS[severity].en}: ${text.en}`;
