import { describe, expect, it } from 'vitest';
import { contentDigest } from '../../../core/domain/content.ts';
import { sha256 } from '../../../electron/planner/sha256.ts';
import { postTable } from './rule-table.ts';
import { type Plain, BASE, judge, postOf } from './workbench.ts';

/** A post, approved or not with the content that another one has. */
const said = (decision: string, seen: Plain, now: Plain = {}): Plain => ({
  ...now,
  approval: {
    decision,
    by: '品牌部 小周',
    at: '2026-11-20T23:30:00+08:00',
    contentSha256: contentDigest(postOf(seen), sha256),
  },
});
const MEDIA = { media: [{ name: 'a.jpg' }] };
const demanding = { clients: [{ ...BASE.clients[0], requiresApproval: true }] };

postTable(
  'approval-outdated',
  [
    { why: 'nobody was asked' },
    { why: 'nobody was asked, though this client demands it', change: demanding },
    { why: 'approved as it is', post: said('approved', {}), change: demanding },
    { why: 'changed after the client wanted changes', post: said('changes', { text: '旧稿' }), change: demanding },
    {
      why: 'what no reader gets may change: order number, notes, feedback, delivery',
      post: said(
        'approved',
        {},
        {
          orderNumber: 'WRW-1',
          notes: [{ label: '备注', text: '晚点发' }],
          feedback: '通过',
          delivery: { state: 'scheduled' },
        },
      ),
      change: demanding,
    },
  ],
  [
    { why: 'the client dropped it', post: said('dropped', {}), finds: ['dropped client'] },
    {
      why: 'changed after the client dropped it: nobody said that it goes now',
      post: said('dropped', { text: '旧稿' }),
      change: demanding,
      finds: ['dropped client'],
    },
    {
      why: 'the client wanted changes, and nothing was changed',
      post: said('changes', {}),
      finds: ['unheededUsual client'],
    },
    {
      why: 'the same of a client that demands approval',
      post: said('changes', {}),
      change: demanding,
      finds: ['unheeded client'],
    },
    {
      why: 'another text, of a client that demands approval',
      post: said('approved', { text: '旧稿' }),
      change: demanding,
      finds: ['demanded client'],
    },
    { why: 'another text, of any other client', post: said('approved', { text: '旧稿' }), finds: ['usual client'] },
    {
      why: 'another time',
      post: said('approved', { scheduledAt: '2026-12-02T10:00:00+08:00' }),
      change: demanding,
      finds: ['demanded client'],
    },
    { why: 'a picture that is gone', post: said('approved', MEDIA), finds: ['usual client'] },
    {
      why: 'an ad whose target is another one',
      post: said('approved', {}, { placement: 'ad', target: { kind: 'web', url: 'https://www.example.com' } }),
      change: demanding,
      finds: ['demanded client'],
    },
  ],
);

describe('approval-outdated', () => {
  it('holds a post only of a client that demands approval, and says who approved it and on which day', () => {
    const of = (change: object) => {
      const { verdict, findings } = judge(said('approved', { text: '旧稿' }), change);
      return [verdict, findings.find(({ rule }) => rule === 'approval-outdated')];
    };
    const told = { data: { by: '品牌部 小周', day: '2026-11-20' }, fix: { kind: 'ask-approval', postId: 'p1' } };
    expect(of({})).toMatchObject(['warned', { severity: 'warning', ...told }]);
    expect(of(demanding)).toMatchObject(['held', { severity: 'error', ...told }]);
  });
});
