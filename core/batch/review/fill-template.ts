// The posts of a review laid out for a client's own template. Nothing of the house is to be seen in it.
import { DECISIONS } from '../../domain/approval.ts';
import { weekdayOf } from '../../domain/day.ts';
import { scanLinks } from '../../domain/link-scan.ts';
import { readTopics } from '../../domain/topics.ts';
import type { Language } from '../../messages/phrase.ts';
import { weekdayName } from '../../sheet/weekday.ts';
import type { ReviewTemplate } from './read-template.ts';
import { ANSWERS, type ReviewColumn } from './review-columns.ts';
import { type PostToReview, type ReviewSheet, leadsTo, sentSheet, targetLines, whenOf } from './review-sheet.ts';
import { REVIEW_WORDS, ROW_MARK, TEMPLATE_ROW } from './words.ts';

/** A column at the right edge of a template. */
export interface AddedColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly isHidden?: true;
}

/** What is written into a template; rows and columns count from 0. */
export interface TemplateFill extends Pick<
  ReviewTemplate,
  'sheet' | 'header' | 'first' | 'samplesEnd' | 'below' | 'edge'
> {
  readonly client: string;
  /** Where the texts stand. */
  readonly textColumn: number;
  /** A row for each post: the texts by column. */
  readonly rows: readonly ReadonlyMap<number, string>[];
  /** From the edge on. */
  readonly added: readonly AddedColumn[];
  /** What may be chosen as a decision, and where, unless the template itself says so. */
  readonly choices: { readonly column: number; readonly texts: readonly string[] };
  /** The sheet that no menu shows. */
  readonly sent: ReviewSheet;
}

type Content = Exclude<ReviewColumn, (typeof ANSWERS)[number]>;

const WIDTHS = {
  ...{ date: 18, account: 14, firstComment: 24, media: 18, target: 30 },
  ...{ decision: 14, comment: 36, by: 12, on: 12 },
} as const;

type Addable = keyof typeof WIDTHS;

const HEADERS: Readonly<Record<Addable, keyof typeof REVIEW_WORDS>> = {
  ...{ date: 'day', account: 'account', firstComment: 'firstComment', media: 'media', target: 'target' },
  ...{ decision: 'decision', comment: 'comment', by: 'by', on: 'on' },
};

/**
 * Lays posts, in the order given, out for a template. What the client approves and the template has no place for is added
 * at its right edge, then the answers that it lacks, then the hidden mark.
 */
export function fillTemplate(
  template: ReviewTemplate,
  client: string,
  posts: readonly PostToReview[],
  language: Language,
): TemplateFill {
  const { sheet, header, first, samplesEnd, below, columns, edge, remarks } = template;
  const has = (key: ReviewColumn) => columns.has(key);
  const textOf = (key: Content, item: PostToReview, index: number) =>
    contentOf(key, item, index, { client, language, has });
  const shows = (key: Addable & Content) => posts.some((item, index) => textOf(key, item, index) !== '');
  const lacking: readonly Addable[] = [
    ...(has('date') || has('time') ? [] : (['date'] as const)),
    ...(has('account') || new Set(posts.map(({ account }) => account.id)).size < 2 ? [] : (['account'] as const)),
    ...(has('firstComment') || !shows('firstComment') ? [] : (['firstComment'] as const)),
    ...(has('media') || !shows('media') ? [] : (['media'] as const)),
    ...(has('target') ||
    has('link') ||
    !posts.some(({ post, promoted }) => targetLines(post, promoted, language).length > 0)
      ? []
      : (['target'] as const)),
    ...ANSWERS.filter((answer) => !has(answer)),
  ];
  const places = new Map<ReviewColumn, number>([...columns, ...lacking.map((key, at) => [key, edge + at] as const)]);
  const mark = edge + lacking.length;
  const sent = sentSheet(posts, REVIEW_WORDS.number[language]);
  return {
    textColumn: places.get('text') ?? 0,
    ...{ client, sheet, header, first, samplesEnd, edge, ...(below !== undefined && { below }) },
    rows: posts.map((item, index) => {
      const texts = [...places].flatMap(([key, at]): [number, string][] =>
        isAnswer(key) ? [] : [[at, textOf(key, item, index)]],
      );
      return new Map([...texts, [mark, `${item.post.id} ${item.contentSha256}`]]);
    }),
    added: [
      ...lacking.map((key) => ({ header: REVIEW_WORDS[HEADERS[key]][language], width: WIDTHS[key] })),
      { header: ROW_MARK, width: 10, isHidden: true },
    ],
    choices: {
      column: places.get('decision') ?? edge,
      texts: DECISIONS.map((decision) => REVIEW_WORDS[decision][language]),
    },
    sent: { ...sent, rows: [...sent.rows, ...remarks.map((text) => [TEMPLATE_ROW, '', text])] },
  };
}

const isAnswer = (key: ReviewColumn): key is (typeof ANSWERS)[number] => ANSWERS.some((answer) => answer === key);

interface Around {
  readonly client: string;
  readonly language: Language;
  readonly has: (key: ReviewColumn) => boolean;
}

/** What a column says of a post; empty for a column that is not ours to fill. */
function contentOf(key: Content, item: PostToReview, index: number, { client, language, has }: Around): string {
  const { post, account, zone, promoted, campaign } = item;
  const word = (name: keyof typeof REVIEW_WORDS) => REVIEW_WORDS[name][language];
  const when = whenOf(post, zone);
  const miniProgram = post.target.kind === 'mini-program' ? post.target : undefined;
  switch (key) {
    case 'number':
      return String(index + 1);
    case 'date':
      return when === undefined ? word('untimed') : has('time') ? when.day : `${when.day} ${when.time}`;
    case 'time':
      return when === undefined ? '' : has('date') ? when.time : `${when.day} ${when.time}`;
    case 'weekday':
      return when === undefined ? '' : weekdayName(weekdayOf(when.day))[language];
    case 'text':
      return post.text;
    case 'topics':
      return readTopics(post.text, scanLinks(post.text))
        .topics.map(({ start, end }) => post.text.slice(start, end))
        .join(' ');
    case 'client':
      return client;
    case 'account':
      return account.nickname;
    case 'campaign':
      return campaign ?? '';
    case 'pillar':
      return post.pillar ?? '';
    case 'placement':
      return word(post.placement);
    case 'platform':
      return word('weibo');
    case 'link':
      return has('target')
        ? scanLinks(post.text)
            .map(({ raw }) => raw)
            .join('\n')
        : leadsTo(post, promoted, language);
    case 'target':
      return has('link') ? targetLines(post, promoted, language).join('\n') : leadsTo(post, promoted, language);
    case 'appId':
      return miniProgram?.appId ?? '';
    case 'path':
      return miniProgram?.path ?? '';
    case 'firstComment':
      return post.firstComment;
    case 'media':
      return post.media.map(({ name }) => name).join('\n');
    case 'id':
    case 'feedback':
    case 'note':
      return '';
  }
}
