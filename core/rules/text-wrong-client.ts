/** Another client's name in a client's post is the wrong row of the sheet, and the first thing that both of them see. */
import type { Client } from '../domain/client.ts';
import type { Span } from '../domain/finding.ts';
import { findFolded } from '../domain/find-folded.ts';
import { foldedText } from '../domain/fold.ts';
import { isWithin } from '../domain/outermost.ts';
import { isInsideLatin } from '../domain/sentence-around.ts';
import { defineRule } from './define-rule.ts';

export const textWrongClient = defineRule({
  meta: {
    id: 'text-wrong-client',
    name: { zh: '写了别家的名字', en: "Another brand's name" },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'practice', confidence: 'setting' }],
    messages: {
      otherClient: {
        zh: '「{words}」是另一个客户「{other}」的，这条是「{client}」的，请核对。',
        en: '"{words}" is of another client, {other}; this post is of {client}. Please check.',
      },
      topic: {
        zh: '「{words}」是另一个客户「{other}」的话题，请核对。',
        en: '"{words}" is a topic of another client, {other}; please check.',
        severity: 'warning',
      },
      competitor: {
        zh: '「{words}」是「{client}」资料里的竞品，请核对。',
        en: '"{words}" is a competitor on the card of {client}; please check.',
        severity: 'warning',
      },
    },
  },
  check(post, { client, account, campaign, otherWords, links }, report) {
    const { competitors } = client.card;
    if (otherWords.length === 0 && competitors.length === 0) return;
    const own = [...ownWords(client), account.nickname, campaign?.name ?? ''].map(foldedText);
    const isKnown = (words: string): boolean => own.some((word) => word.includes(words));
    const inLink = (field: string, span: Span): boolean =>
      links.some((link) => link.field === field && link.span !== undefined && isWithin(span, link.span));
    const fix = { kind: 'edit-text', postId: post.id };
    const told = new Set<string>();
    for (const { field, start, end, of, name, kind } of otherWords) {
      const words = post[field].slice(start, end);
      const folded = foldedText(words).replaceAll('#', '');
      if (isKnown(folded) || told.has(`${of} ${folded}`) || inLink(field, { start, end })) continue;
      told.add(`${of} ${folded}`);
      const at = { field, span: { start, end } };
      if (kind === 'topic') report({ message: 'topic', at, data: { words, other: name }, fix });
      else report({ message: 'otherClient', at, data: { words, other: name, client: client.name }, fix });
    }
    for (const competitor of competitors) {
      if (foldedText(competitor).length < 2 || isKnown(foldedText(competitor))) continue;
      for (const field of ['text', 'firstComment'] as const) {
        const span = findFolded(post[field], competitor);
        if (span === undefined || isInsideLatin(post[field], span) || inLink(field, span)) continue;
        const words = post[field].slice(span.start, span.end);
        report({ message: 'competitor', at: { field, span }, data: { words, client: client.name }, fix });
        break;
      }
    }
  },
});

/** What the client's own card holds, beside its competitors. */
const ownWords = ({ name, card }: Client): readonly string[] => [name, ...card.names, ...card.mentions, ...card.topics];
