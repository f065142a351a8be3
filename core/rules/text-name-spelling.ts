/** A name that is nearly right is the mistake that clients forgive least. */
import { readMentions } from '../domain/mentions.ts';
import type { Span } from '../domain/finding.ts';
import { readTopics } from '../domain/topics.ts';
import { cardReader } from '../facts/card-names.ts';
import { defineRule } from './define-rule.ts';

const MOST_NAMED = 3;

export const textNameSpelling = defineRule({
  meta: {
    id: 'text-name-spelling',
    name: { zh: '名称、话题与 @', en: 'Names, topics and mentions' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'practice', confidence: 'setting' }],
    messages: {
      near: {
        zh: '「{words}」像是「{name}」写错了。',
        en: '"{words}" looks like "{name}" with a slip in it.',
      },
      unmarked: {
        zh: '「{name}」在客户资料里带「{mark}」，正文里没有带。',
        en: '"{name}" bears {mark} on the client\'s card, but not in the text.',
      },
      topicMissing: {
        zh: '{client} 要求带话题 #{topic}#，这条没有带。',
        en: '{client} wants the topic #{topic}# in every post; this one lacks it.',
      },
      mentionMissing: {
        zh: '{client} 要求 @{mention}，这条没有带。',
        en: '{client} wants @{mention} in every post; this one lacks it.',
      },
      noTopic: {
        zh: '{client} 的话题（{topics}）这条一个也没有带。',
        en: 'None of the topics of {client} ({topics}) is in this post.',
        severity: 'info',
      },
      noMention: {
        zh: '{client} 要 @ 的账号（{mentions}）这条一个也没有带。',
        en: 'None of the accounts that {client} wants mentioned ({mentions}) is in this post.',
        severity: 'info',
      },
    },
  },
  check(post, { client, account, links }, report) {
    const card = cardReader(client);
    const fix = { kind: 'edit-text', postId: post.id };
    const topics = new Set<string>();
    const mentions = new Set<string>();
    for (const field of ['text', 'firstComment'] as const) {
      const text = post[field];
      if (text === '') continue;
      const near = (found: Span, words: string, name: string) => {
        report({
          message: 'near',
          at: { field, span: { start: found.start, end: found.end } },
          data: { words, name },
          fix,
        });
      };
      const names = card.nearNames(text);
      const isWorthReading = card.topics.length + card.mentions.length + names.length > 0 || text.includes('@');
      if (isWorthReading) {
        const spans = links.flatMap((link) => (link.field === field && link.span ? [link.span] : []));
        const taken: Span[] = [...spans];
        for (const topic of readTopics(text, spans).topics) {
          topics.add(topic.name);
          taken.push(topic);
          const name = card.nearTopic(topic.name);
          if (name !== undefined) near(topic, `#${topic.name}#`, `#${name}#`);
        }
        for (const mention of readMentions(text, spans)) {
          mentions.add(mention.nickname);
          taken.push(mention);
          const name = card.nearMention(mention.nickname);
          if (name !== undefined) near(mention, `@${mention.nickname}`, `@${name}`);
        }
        for (const { start, end, name } of names) {
          if (!taken.some((span) => span.start < end && start < span.end))
            near({ start, end }, text.slice(start, end), name);
        }
      }
      for (const { start, end, name, mark } of card.unmarked(text))
        report({ message: 'unmarked', at: { field, span: { start, end } }, data: { name, mark }, fix });
    }
    // What a card demands is for the client's own posts: ads have no room for it, creators have their own orders.
    if (post.placement === 'ad' || post.form === 'repost' || account.clientId !== client.id || post.text === '') return;
    const at = { field: 'text' } as const;
    const [topic, ...moreTopics] = card.topics;
    const isIn = (name: string) => topics.has(name);
    if (topic !== undefined && !card.topics.some(isIn)) {
      if (moreTopics.length === 0) report({ message: 'topicMissing', at, data: { client: client.name, topic }, fix });
      else report({ message: 'noTopic', at, data: { client: client.name, topics: some(card.topics, '#', '#') }, fix });
    }
    const [mention, ...moreMentions] = card.mentions;
    if (mention !== undefined && !card.mentions.some((name) => mentions.has(name) || name === account.nickname)) {
      if (moreMentions.length === 0)
        report({ message: 'mentionMissing', at, data: { client: client.name, mention }, fix });
      else report({ message: 'noMention', at, data: { client: client.name, mentions: some(card.mentions, '@') }, fix });
    }
  },
});

const some = (names: readonly string[], before: string, after = ''): string =>
  names
    .slice(0, MOST_NAMED)
    .map((name) => `${before}${name}${after}`)
    .join(' ') + (names.length > MOST_NAMED ? ' …' : '');
