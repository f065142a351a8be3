import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { judge } from './workbench.ts';

const MB = 1024 * 1024;
const one = (bytes: number | null, name = 'a.jpg', type?: string) => ({
  media: [{ name, bytes, ...(type && { type }) }],
});

postTable(
  'media-size',
  [
    { why: 'a size that nobody knows', post: one(null) },
    { why: 'small', post: one(182_344) },
    { why: 'just the limit', post: one(20 * MB) },
    { why: 'a film', post: one(300 * MB, 'a.mp4') },
    { why: 'a file that may be a film', post: one(300 * MB, '主视觉') },
    {
      why: 'a wider limit',
      post: one(25 * MB),
      change: { settings: [{ rule: 'media-size', key: 'picture', value: 30 }] },
    },
  ],
  [
    { why: 'a byte over the limit', post: one(20 * MB + 1), finds: ['tooLarge media[0]'] },
    { why: 'a picture by its media type', post: one(21 * MB, '主视觉', 'image/png'), finds: ['tooLarge media[0]'] },
    {
      why: 'over a narrower limit',
      post: one(6 * MB),
      change: { settings: [{ rule: 'media-size', key: 'picture', value: 5 }] },
      finds: ['tooLarge media[0]'],
    },
  ],
);

describe('media-size', () => {
  it('never tells a size that reads as just the limit', () => {
    const [finding] = judge(one(20 * MB + 1)).findings.filter(({ rule }) => rule === 'media-size');
    expect(finding?.data).toEqual({ name: 'a.jpg', size: 20.1, limit: 20 });
  });
});
