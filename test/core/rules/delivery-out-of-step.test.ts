import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../electron/planner/sha256.ts';
import { postTable } from './rule-table.ts';
import { judge } from './workbench.ts';

const TEXT = '新茶上市';
const OLDER = sha256('新茶 12月3日 上市');
const delivery = (state: string, textHash: string | null) => ({ delivery: { state, textHash } });

postTable(
  'delivery-out-of-step',
  [
    { why: 'not scheduled yet' },
    { why: 'scheduled with the very text that it has', post: delivery('scheduled', sha256(TEXT)) },
    { why: 'nobody recorded which text was put there', post: delivery('scheduled', null) },
    { why: 'published: nothing in the back office waits to be changed', post: delivery('published', OLDER) },
    { why: 'withdrawn', post: delivery('withdrawn', OLDER) },
    { why: 'taken out of the back office again', post: delivery('unscheduled', OLDER) },
    {
      why: 'only the first comment and the time are others, and nobody recorded for when it was put there',
      post: {
        ...delivery('scheduled', sha256(TEXT)),
        firstComment: '预约见首评',
        scheduledAt: '2026-12-08T10:00:00+08:00',
      },
    },
    {
      why: 'set for the time that it has',
      post: { delivery: { state: 'scheduled', scheduledAt: '2026-12-03T10:00:00+08:00' } },
    },
    {
      why: 'published: when it was set for no longer matters',
      post: { delivery: { state: 'published', scheduledAt: '2026-12-01T10:00:00+08:00' } },
    },
    { why: 'an emptied text that was empty', post: { ...delivery('scheduled', sha256('')), text: '' } },
  ],
  [
    {
      why: 'moved after it was scheduled',
      post: { delivery: { state: 'scheduled', scheduledAt: '2026-12-01T10:00:00+08:00' } },
      finds: ['moved scheduledAt'],
    },
    {
      why: 'its time was taken away after it was scheduled',
      post: { delivery: { state: 'scheduled', scheduledAt: '2026-12-01T10:00:00+08:00' }, scheduledAt: null },
      finds: ['moved scheduledAt'],
    },
    { why: 'another text was scheduled', post: delivery('scheduled', OLDER), finds: ['changed text'] },
    {
      why: 'one space more is another text',
      post: { ...delivery('scheduled', sha256(TEXT)), text: `${TEXT} ` },
      finds: ['changed text'],
    },
    {
      why: 'an ad with its own text',
      post: {
        ...delivery('scheduled', OLDER),
        placement: 'ad',
        target: { kind: 'web', url: 'https://www.example.com' },
      },
      finds: ['changed text'],
    },
  ],
);

describe('delivery-out-of-step', () => {
  it('holds the post, with the way to say that it was changed there too', () => {
    const { verdict, findings } = judge(delivery('scheduled', OLDER));
    expect(verdict).toBe('held');
    expect(findings.find(({ rule }) => rule === 'delivery-out-of-step')?.fix).toEqual({
      kind: 'mark-synced',
      postId: 'p1',
    });
  });
});
