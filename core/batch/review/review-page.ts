// The page in which a client looks at its posts: each drawn as on Weibo, alone and offline. It can save itself as pictures.
import { type Day, isDay } from '../../domain/day.ts';
import { CHINA, wallClock } from '../../domain/instant.ts';
import { type TextPiece, piecesOf } from '../../domain/shown-text.ts';
import { inHtml, lonePage } from '../../messages/lone-page.ts';
import { type Language, dayInWords, fill, sentences } from '../../messages/phrase.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { type PostToReview, targetLines } from './review-sheet.ts';
import { REVIEW_WORDS } from './words.ts';

const WORDS = sentences({
  title: { zh: '{client} · 博文确认', en: '{client} · for approval' },
  count: { zh: '共 {count} 条', en: 'Posts: {count}' },
  rough: {
    zh: '按微博的样子大致画的，以发出后为准。没写时区的是北京时间。',
    en: 'A rough drawing of how Weibo shows the posts. Times without a zone are Beijing time.',
  },
  untimed: { zh: '时间待定', en: 'No time yet' },
  repost: { zh: '转发', en: 'Repost' },
  ad: { zh: '广告', en: 'Ad' },
  noText: { zh: '（没有自己的正文）', en: '(no text of its own)' },
  saveImage: { zh: '存成长图', en: 'Save as a long image' },
  making: { zh: '正在画…', en: 'Drawing…' },
  saved: { zh: '已存 {count} 张图，在浏览器的下载里。', en: 'Images saved: {count}, among your downloads.' },
  notSaved: {
    zh: '这个浏览器画不出来，请用打印存成 PDF，或者截图。',
    en: 'This browser cannot draw it; please print to PDF, or take a screenshot.',
  },
  answer: {
    zh: '□ 通过　□ 需修改　□ 不发　　修改意见：',
    en: '□ Approved　□ Needs changes　□ Do not post　　Comments:',
  },
});

/** A post of the page; `pictures` are data URLs by the place of the file in its media, undefined where only the name is told. */
export interface PostOnPage extends PostToReview {
  readonly pictures: readonly (string | undefined)[];
}

/** What the page is about; posts in the order in which the workbook numbers them. */
export interface ReviewPage {
  readonly client: string;
  readonly language: Language;
  readonly posts: readonly PostOnPage[];
}

/** The text of a review.html. `digest` gives a text's SHA-256 in Base64: only this style applies, and only this script runs. */
export function writeReviewPage({ client, language, posts }: ReviewPage, digest: (text: string) => string): string {
  const title = fill(WORDS.title[language], { client }, language);
  const body = [
    bar(language),
    '<main class="page">',
    `<header><h1>${inHtml(title)}</h1><p class="second">${fill(WORDS.count[language], { count: posts.length }, language)}</p>` +
      `<p class="small">${WORDS.rough[language]}</p></header>`,
    ...byDay(posts).map(({ day, items }) => {
      const name = day === undefined ? WORDS.untimed[language] : dayInWords(day, language);
      return `<section><h2>${name}</h2>\n${items.map((item) => card(item, language)).join('\n')}\n</section>`;
    }),
    '</main>',
  ];
  return lonePage({ language, title, style: PAGE_STYLE, script: PAGE_SCRIPT, hasPictures: true, body }, digest);
}

/** What a browser shows above the page where the script runs; it is no part of a picture or a print. */
const bar = (language: Language): string =>
  `<div id="bar" hidden data-making="${WORDS.making[language]}" data-made="${WORDS.saved[language]}"` +
  ` data-failed="${WORDS.notSaved[language]}"><button type="button">${WORDS.saveImage[language]}</button>` +
  ' <span role="status"></span></div>';

interface Numbered {
  readonly number: number;
  readonly post: PostOnPage;
}

function byDay(posts: readonly PostOnPage[]): readonly { readonly day: Day | undefined; readonly items: Numbered[] }[] {
  const days: { readonly day: Day | undefined; readonly items: Numbered[] }[] = [];
  for (const [index, post] of posts.entries()) {
    const at = post.post.scheduledAt;
    const text = at === undefined ? undefined : wallClock(at, post.zone).day;
    const day = text !== undefined && isDay(text) ? text : undefined;
    const last = days.at(-1);
    const item = { number: index + 1, post };
    if (last !== undefined && last.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}

function card({ number, post: item }: Numbered, language: Language): string {
  const { post, account, zone, promoted, pictures } = item;
  const word = (key: keyof typeof WORDS) => WORDS[key][language];
  const wall = post.scheduledAt === undefined ? undefined : wallClock(post.scheduledAt, zone);
  const time = wall === undefined ? word('untimed') : zone === CHINA ? wall.time : `${wall.time} ${zone}`;
  const tags = [
    time,
    ...(post.form === 'repost' ? [word('repost')] : []),
    ...(post.placement === 'ad' ? [word('ad')] : []),
  ];
  const target = targetLines(post, promoted, language);
  return [
    '<article>',
    `<div class="head"><span class="avatar" aria-hidden="true">${inHtml([...account.nickname][0] ?? '')}</span>` +
      `<div class="grow"><p class="name">${inHtml(account.nickname)}</p><p class="small">${inHtml(tags.join(' · '))}</p></div>` +
      `<span class="number">${number}</span></div>`,
    post.text.trim() === ''
      ? `<p class="second">${word('noText')}</p>`
      : `<p class="text">${piecesOf(post.text.trim()).map(drawn).join('')}</p>`,
    ...(post.media.length === 0
      ? []
      : [
          gallery(
            post.media.map(({ name }) => name),
            pictures,
          ),
        ]),
    ...(post.firstComment.trim() === ''
      ? []
      : [part(REVIEW_WORDS.firstComment[language], piecesOf(post.firstComment.trim()).map(drawn).join(''))]),
    ...(target.length === 0 ? [] : [part(REVIEW_WORDS.target[language], inHtml(target.join('\n')))]),
    `<p class="answer">${word('answer')}</p>`,
    '</article>',
  ].join('\n');
}

const part = (name: string, html: string): string => `<p class="part"><span class="small">${name}</span> ${html}</p>`;

/** Addresses are shown as they are: the client is to see where they lead. */
const drawn = ({ kind, text }: TextPiece): string =>
  kind === 'words' ? inHtml(text) : `<span class="inked">${inHtml(text)}</span>`;

function gallery(names: readonly string[], pictures: readonly (string | undefined)[]): string {
  const look = names.length === 1 ? ' one' : names.length === 4 ? ' four' : '';
  const items = names.map((name, index) => {
    const picture = pictures[index];
    return picture === undefined
      ? `<li><span>${inHtml(name)}</span></li>`
      : `<li class="shown"><img src="${inHtml(picture)}" alt="${inHtml(name)}"></li>`;
  });
  return `<ul class="pictures${look}">${items.join('')}</ul>`;
}
