// Where nobody knows any more what text left, the row's own stands in: as a post has texts, not as spreadsheets write them.
import { describe, expect, it } from 'vitest';
import { matchReturned } from '../../../../core/batch/returned/match-returned.ts';
import { CHINA } from '../../../../core/domain/instant.ts';
import { at, postOf } from '../../rules/workbench.ts';

const present = postOf({ id: 'p1', text: '第一行\n第二行' });
const hashWith = (text: string) => {
  const file = {
    from: 'sheet' as const,
    rows: [{ row: 2, id: 'p1', state: 'scheduled' as const, text }],
    problems: [],
  };
  const known = new Map([['p1', { post: present, zone: CHINA, left: { batch: 'b1' } }]]);
  const [matched] = matchReturned(
    file,
    known,
    at('2026-12-01T10:00:00+08:00'),
    (hashed) => `digest of ${hashed}`,
  ).posts;
  return matched?.after.delivery.textHash;
};

describe('the text that is said to stand in the back office', () => {
  it('is the one that the post has, whatever a program made of its line ends', () => {
    expect(hashWith('第一行\r\n第二行\r\n')).toBe('digest of 第一行\n第二行');
  });

  it('is another one with the line ends that texts have', () => {
    expect(hashWith('第一行\r\n第三行')).toBe('digest of 第一行\n第三行');
  });
});
