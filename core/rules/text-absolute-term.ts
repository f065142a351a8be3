/** Superlatives of the Advertising Law and their kin, and the words that a client or the agency does not want to read. */
import type { Span } from '../domain/finding.ts';
import { foldedText } from '../domain/fold.ts';
import { isInsideLonger } from '../domain/inside-longer.ts';
import { isWithin, outermost } from '../domain/outermost.ts';
import { isInsideLatin } from '../domain/sentence-around.ts';
import { ABSOLUTE_TERMS } from '../facts/absolute-terms.ts';
import { absoluteReading } from '../facts/absolute-reading.ts';
import { defineRule } from './define-rule.ts';

const known = new Map(ABSOLUTE_TERMS.map((term) => [term.word, term]));

export const textAbsoluteTerm = defineRule({
  meta: {
    id: 'text-absolute-term',
    name: { zh: '有绝对化用语', en: 'Absolute term' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [
      { source: 'Advertising Law (2021) art. 9(3); SAMR notice 2023 no. 6; 工商广字[1997]207', confidence: 'A' },
      { source: 'workspace', confidence: 'setting' },
    ],
    messages: {
      statutory: {
        zh: '「{words}」是《广告法》第九条点名的绝对化用语，请删掉或换成能核实的说法。',
        en: '"{words}" is an absolute term that the Advertising Law names (art. 9); please remove it or say what can be checked.',
      },
      sameMeaning: {
        zh: '「{words}」跟《广告法》第九条的“最高级”“最佳”一个意思，请删掉或换成能核实的说法。',
        en: '"{words}" says the same as the absolute terms of the Advertising Law (art. 9); please remove it or say what can be checked.',
      },
      kin: {
        zh: '「{words}」容易被当成绝对化用语（《广告法》第九条），能换就换。',
        en: '"{words}" is easily taken for an absolute term (Advertising Law, art. 9); better rephrase it.',
        severity: 'warning',
      },
      rank: {
        zh: '「{words}」要有依据才能写，文中没看到出处；拿不出证明就删掉。',
        en: '"{words}" needs proof, and the text names no source; remove it if there is none.',
        severity: 'warning',
      },
      evidence: {
        zh: '「{words}」引了出处，请核对并留存：发布机构、地域和行业范围、统计时间、样本、有效期，原文能查到。',
        en: '"{words}" cites a source; please check and keep its issuer, region and trade, period, sample and validity, and where it can be read.',
        severity: 'warning',
      },
      client: {
        zh: '「{words}」在{client}的禁用词里。',
        en: '"{words}" is among the words that {client} does not want to use.',
        severity: 'warning',
      },
      agency: {
        zh: '「{words}」在本机构的禁用词表里。',
        en: '"{words}" is on the agency\'s own list of words to avoid.',
        severity: 'warning',
      },
    },
  },
  check(post, { words, ownWords, client, links }, report) {
    const shipped = words.get('absolute');
    if (shipped === undefined && ownWords.found.length === 0) return;
    const fix = { kind: 'edit-text', postId: post.id } as const;
    const names = [client.name, ...client.card.names].map(foldedText);
    const told = new Set<string>();
    const taken: Place[] = [];

    /** Whether a term is to be told of here, and not a second time. */
    const isNew = (message: string, place: Place): boolean => {
      taken.push(place);
      const size = told.size;
      return told.add(`${message} ${place.field} ${place.word}`).size > size;
    };
    const isPartOfName = (place: Place): boolean => {
      const text = post[place.field];
      return (
        isInsideLatin(text, place) ||
        /[@＠]/.test(text.charAt(place.start - 1)) ||
        links.some(({ field, span }) => field === place.field && span !== undefined && isWithin(place, span)) ||
        isInsideLonger(text, place.start, place.word, names)
      );
    };

    for (const place of outermost(shipped ?? [])) {
      const term = known.get(place.word);
      const text = post[place.field];
      if (term === undefined || ownWords.off.has(place.word) || isPartOfName(place)) continue;
      if (isInsideLonger(text, place.start, place.word, term.harmless)) continue;
      const reading = absoluteReading(text, place, term);
      if (reading === 'harmless') continue;
      const message = reading === 'cited' ? 'evidence' : term.level;
      if (isNew(message, place)) report({ message, at: atOf(place), data: { words: wordsAt(text, place) }, fix });
    }
    for (const place of ownWords.found) {
      const isToldAlready = taken.some((other) => other.field === place.field && isWithin(place, other));
      if (isToldAlready || isPartOfName(place) || !isNew(place.by, place)) continue;
      const found = wordsAt(post[place.field], place);
      if (place.by === 'client') {
        report({ message: 'client', at: atOf(place), data: { words: found, client: client.name }, fix });
      } else report({ message: 'agency', at: atOf(place), data: { words: found }, fix });
    }
  },
});

interface Place extends Span {
  readonly field: 'text' | 'firstComment';
  readonly word: string;
}

const atOf = ({ field, start, end }: Place) => ({ field, span: { start, end } });
const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end);
