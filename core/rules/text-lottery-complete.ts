/** A draw that leaves its terms open brings complaints, and Weibo asks for them. */
import { isInsideLonger } from '../domain/inside-longer.ts';
import {
  COUNTED_CALL,
  DONE_HERE,
  LOTTERY_PARTS,
  LOTTERY_TOOL,
  NO_DRAW,
  NOT_NOW,
  SOMETHING_TO_WIN,
  WEAK_CALLS,
} from '../facts/lotteries.ts';
import { defineRule } from './define-rule.ts';

const PARTS = ['prize', 'quantity', 'condition', 'date', 'claim'] as const;

export const textLotteryComplete = defineRule({
  meta: {
    id: 'text-lottery-complete',
    name: { zh: '抽奖没写全', en: 'Incomplete draw' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'practice', confidence: 'C' }],
    revision: 2,
    messages: {
      prize: { zh: '「{words}」没写送什么。', en: '"{words}" does not say what there is to win.' },
      quantity: { zh: '「{words}」没写几份、抽几位。', en: '"{words}" does not say how many win.' },
      condition: { zh: '「{words}」没写怎么参与。', en: '"{words}" does not say how to take part.' },
      date: { zh: '「{words}」没写哪天开奖。', en: '"{words}" does not say on which day it is drawn.' },
      claim: {
        zh: '「{words}」没写中奖后怎么领；用微博抽奖平台的，请 @微博抽奖平台。',
        en: '"{words}" does not say how winners get it; if Weibo\'s own tool draws, please mention @微博抽奖平台.',
        severity: 'info',
      },
    },
  },
  check(post, { words }, report) {
    const found = words.get('lottery');
    if (found === undefined) return;
    for (const field of ['text', 'firstComment'] as const) {
      const text = post[field];
      const calls = found.filter(
        (call) => call.field === field && !isInsideLonger(text, call.start, call.word, NO_DRAW),
      );
      if (calls.length === 0 || NOT_NOW.test(text)) continue;
      const call = calls.find(({ word }) => isCall(word, text));
      if (call === undefined) continue;
      const byTool = LOTTERY_TOOL.test(text);
      for (const part of PARTS) {
        if (LOTTERY_PARTS[part].test(text) || (byTool && (part === 'date' || part === 'claim'))) continue;
        report({
          message: part,
          at: { field, span: { start: call.start, end: call.end } },
          data: { words: text.slice(call.start, call.end) },
          fix: { kind: 'edit-text', postId: post.id },
        });
      }
    }
  },
});

/** Whether a word calls to a draw in this text. */
function isCall(word: string, text: string): boolean {
  if (WEAK_CALLS.has(word)) return DONE_HERE.test(text) && SOMETHING_TO_WIN.test(text);
  return !COUNTED_CALL.test(word) || SOMETHING_TO_WIN.test(text);
}
