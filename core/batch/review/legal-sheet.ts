// The sheet in which legal looks at wordings: each stretch that a rule found, in its sentence, with what it rests on.
import type { Finding, Span } from '../../domain/finding.ts';
import type { Post } from '../../domain/post.ts';
import { type Language, type Sentence, sentences } from '../../messages/phrase.ts';
import { aboutOf } from '../../rules/judging/waive.ts';
import { ruleMetas } from '../../rules/registry.ts';
import type { ReviewSheet } from './review-sheet.ts';

/** What stands in a legal sheet. */
export const LEGAL_WORDS = sentences({
  sheet: { zh: '送法务', en: 'For legal' },
  number: { zh: '编号', en: 'No.' },
  sentence: { zh: '原句', en: 'Sentence' },
  words: { zh: '命中词', en: 'Words' },
  basis: { zh: '依据', en: 'Basis' },
  advice: { zh: '建议', en: 'Suggestion' },
  opinion: { zh: '法务意见', en: 'Legal opinion' },
  proof: { zh: '佐证文件', en: 'Proof' },
});

/** The header of the hidden column that ties a row to a finding: post, digest of its content, rule, message, field, `about`. */
export const LEGAL_MARK = 'fangxing-legal/1';

// What a lawyer decides on; how a topic is written or how long a text is, is none of it.
const LEGAL_RULES: ReadonlySet<string> = new Set([
  'ad-label-required',
  'category-approval-number',
  'category-required-sentence',
  'text-absolute-term',
  'text-banned-product',
  'text-competing-code',
  'text-guarantee-claim',
  'text-lottery-complete',
  'text-price-consistent',
  'text-state-matters',
]);

/** A finding that legal is asked about; `advice` is what its rule suggests. */
export interface FindingForLegal {
  readonly post: Post;
  readonly contentSha256: string;
  readonly finding: Finding;
  readonly advice: Sentence;
}

/** True for what legal is asked: a wording that is neither a mere hint nor answered for. */
export const isForLegal = ({ rule, severity, waived }: Finding): boolean =>
  LEGAL_RULES.has(rule) && severity !== 'info' && waived === undefined;

/** The sheet of these findings, in the order given. */
export function legalSheet(findings: readonly FindingForLegal[], language: Language): ReviewSheet {
  const word = (key: keyof typeof LEGAL_WORDS) => LEGAL_WORDS[key][language];
  return {
    name: word('sheet'),
    columns: [
      { header: word('number'), width: 7 },
      { header: word('sentence'), width: 48 },
      { header: word('words'), width: 16 },
      { header: word('basis'), width: 36 },
      { header: word('advice'), width: 36 },
      { header: word('opinion'), width: 30 },
      { header: word('proof'), width: 20 },
      { header: LEGAL_MARK, width: 10, hidden: true },
    ],
    rows: findings.map((item, index) => {
      const { post, contentSha256, finding, advice } = item;
      const { rule, message, field } = finding;
      return [
        String(index + 1),
        sentenceOf(item),
        wordsOf(post, finding),
        basisOf(rule),
        advice[language],
        '',
        '',
        [post.id, contentSha256, rule, message, field, aboutOf(finding)].join(' '),
      ];
    }),
  };
}

const textOf = (post: Post, { field }: Finding): string => (field === 'firstComment' ? post.firstComment : post.text);

/** The stretch that a finding is about; empty where it is about the whole. */
export const wordsOf = (post: Post, finding: Finding): string =>
  finding.span === undefined ? '' : textOf(post, finding).slice(finding.span.start, finding.span.end);

const FARTHEST = 120;
const ENDS = /[。！？!?；;\n…]/u;

function sentenceOf({ post, finding }: FindingForLegal): string {
  const text = textOf(post, finding);
  const { start, end }: Span = finding.span ?? { start: 0, end: Math.min(text.length, FARTHEST) };
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  const after = text.slice(end, end + FARTHEST);
  const from = [...before.matchAll(new RegExp(ENDS, 'gu'))].at(-1);
  const to = after.search(ENDS);
  return `${before.slice(from === undefined ? 0 : from.index + 1)}${text.slice(start, end)}${to < 0 ? after : after.slice(0, to + 1)}`.trim();
}

const basisOf = (rule: string): string =>
  (ruleMetas.get(rule)?.basis ?? [])
    .filter(({ confidence }) => confidence !== 'setting')
    .map(({ source }) => source)
    .join('\n');
