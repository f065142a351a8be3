/** The name of the state sells no goods, and Hong Kong, Macau and Taiwan are no countries. */
import { isInsideLonger } from '../domain/inside-longer.ts';
import { outermost } from '../domain/outermost.ts';
import { isInsideLatin, sentenceAround } from '../domain/sentence-around.ts';
import type { Post } from '../domain/post.ts';
import { REGION_IN_LIST, SAYS_REGIONS, STATE_TERMS, type StateTerm } from '../facts/state-matters.ts';
import { defineRule } from './define-rule.ts';

const known = new Map(STATE_TERMS.map((term) => [term.word, term]));

export const textStateMatters = defineRule({
  meta: {
    id: 'text-state-matters',
    name: { zh: '涉及国家名义、港澳台或地图', en: 'State, regions or maps' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [
      { source: 'Advertising Law (2021) art. 9(1), (2)', confidence: 'A' },
      { source: 'practice', confidence: 'C' },
    ],
    messages: {
      supply: {
        zh: '「{words}」用了国家机关的名义（《广告法》第九条第二项），请删掉。',
        en: '"{words}" uses the name of a state organ (Advertising Law, art. 9(2)); please remove it.',
      },
      leader: {
        zh: '「{words}」用了国家机关工作人员的名义（《广告法》第九条第二项），请删掉。',
        en: '"{words}" uses the name of people in state office (Advertising Law, art. 9(2)); please remove it.',
      },
      organ: {
        zh: '「{words}」像是在借国家机关的名义，请核对，多半要删（《广告法》第九条）。',
        en: '"{words}" seems to borrow the name of a state organ; please check, it will mostly have to go (Advertising Law, art. 9).',
        severity: 'warning',
      },
      emblem: {
        zh: '「{words}」：国旗、国徽、国歌和军旗、军徽、军歌不能用在广告里（《广告法》第九条第一项），请核对文案和配图。',
        en: '"{words}": advertisements may not use the national or military flag, emblem or anthem (Advertising Law, art. 9(1)); please check text and pictures.',
        severity: 'warning',
      },
      countries: {
        zh: '「{words}」前面列了香港、澳门或台湾，请写成“国家和地区”。',
        en: 'The list at "{words}" holds Hong Kong, Macau or Taiwan; please write 国家和地区 (countries and regions).',
        severity: 'warning',
      },
      region: {
        zh: '「{words}」的说法不妥，香港、澳门、台湾请写成“地区”，并列时用“内地（大陆）与港澳台”。',
        en: '"{words}" is improper; please call Hong Kong, Macau and Taiwan regions (地区), beside the Mainland (内地 / 大陆).',
        severity: 'warning',
      },
      map: {
        zh: '提到「{words}」，配图里如果有地图，要用标准地图并标审图号。',
        en: '"{words}": if a picture shows a map, it has to be a standard one and bear its approval number (审图号).',
        severity: 'warning',
      },
    },
  },
  check(post, { words }, report) {
    const told = new Set<string>();
    for (const { field, word, start, end } of outermost(words.get('state') ?? [])) {
      const term = known.get(word);
      const text = post[field];
      if (term === undefined || isInsideLatin(text, { start, end })) continue;
      if (isInsideLonger(text, start, word, term.harmless) || !isMeant(term, post, text, start, end)) continue;
      // 特供酒 inside 内部特供酒 is one matter.
      const once = `${term.kind} ${field}`;
      if (told.has(once)) continue;
      told.add(once);
      report({
        message: term.kind,
        at: { field, span: { start, end } },
        data: { words: text.slice(start, end) },
        fix: { kind: 'edit-text', postId: post.id },
      });
    }
  },
});

/** Whether a word says what it is looked for: one that lists countries, or shows a map, needs more than itself. */
function isMeant({ kind, word }: StateTerm, post: Post, text: string, start: number, end: number): boolean {
  if (kind === 'map') return post.media.length > 0 && !text.includes('审图号');
  const { before, after } = sentenceAround(text, { start, end });
  if (kind === 'countries') {
    const list = word === '国家:' ? after : before;
    return REGION_IN_LIST.test(list) && !SAYS_REGIONS.test(list);
  }
  // Warnings against such goods are no such goods.
  return !/假冒|打击|查处|查获|禁止|严禁|不得|不能|不准|广告法|骗|谣言|所谓|违法|违规|没有|并非|不是/u.test(
    before + after,
  );
}
