import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { judge } from './workbench.ts';

const han = (count: number) => '茶'.repeat(count);
const set = (key: string, value: number, clientId?: string) => ({
  rule: 'text-length',
  key,
  value,
  ...(clientId && { clientId }),
});

postTable(
  'text-length',
  [
    { why: '140 Chinese characters', post: { text: han(140) } },
    { why: '280 Latin letters count 140', post: { text: 'a'.repeat(280) } },
    { why: '140 emoji', post: { text: '🍵'.repeat(140) } },
    { why: 'a link counts 10, however long', post: { text: `${han(129)} https://www.example.com/${'a'.repeat(200)}` } },
    { why: 'two links count 20', post: { text: `${han(119)} http://www.example.com/a http://www.example.com/b` } },
    { why: 'a first comment is not part of the text', post: { firstComment: han(3000) } },
    { why: 'the fold set further out', post: { text: han(200) }, change: { settings: [set('foldAt', 200)] } },
    {
      why: 'a link set to count nothing',
      post: { text: `${han(139)} http://www.example.com/a` },
      change: { settings: [set('linkWeight', 0)] },
    },
  ],
  [
    { why: '141 Chinese characters are folded', post: { text: han(141) }, finds: ['folded text'] },
    {
      why: '281 Latin letters are 141 with the half rounded up',
      post: { text: 'a'.repeat(281) },
      finds: ['folded text'],
    },
    { why: 'a link takes its 10', post: { text: `${han(130)} https://www.example.com` }, finds: ['folded text'] },
    { why: 'line breaks count', post: { text: `${han(70)}\n${han(70)}` }, finds: ['folded text'] },
    { why: '2,000 are allowed, and folded', post: { text: han(2000) }, finds: ['folded text'] },
    { why: '2,001 are too many', post: { text: han(2001) }, finds: ['tooLong text'] },
    { why: '4,001 Latin letters are 2,001', post: { text: 'a'.repeat(4001) }, finds: ['tooLong text'] },
    {
      why: 'a limit of 140',
      post: { text: han(141) },
      change: { settings: [set('limit', 140)] },
      finds: ['tooLong text'],
    },
    {
      why: 'a client’s limit counts before the workspace’s',
      post: { text: han(101) },
      change: { settings: [set('limit', 500), set('limit', 100, 'tea')] },
      finds: ['tooLong text'],
    },
    { why: 'an ad’s text counts alike', post: { placement: 'ad', text: han(141) }, finds: ['folded text'] },
  ],
);

describe('text-length', () => {
  it('folding is said and never counted', () => {
    const answer = judge({ text: han(141) });
    expect(answer.verdict).toBe('cleared');
    expect(answer.findings).toMatchObject([{ message: 'folded', severity: 'info', data: { length: 141, limit: 140 } }]);
  });

  it('too long holds the post', () => expect(judge({ text: han(2001) }).verdict).toBe('held'));
});
