// What a client said is also recorded by hand, and let go again.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Reviewing, sitDownToReview } from './client-hands.ts';
import { must } from './window.ts';

let seat: Reviewing;
beforeEach(async () => {
  seat = await sitDownToReview();
});
afterEach(() => {
  seat.close();
});

describe('by hand', () => {
  const approve = async (told: object) => {
    const { version } = await seat.open('p1');
    return seat.api['posts:approve']({ id: 'p1', version, by: '小周', ...told });
  };

  it('records what the client said, and lets it go again', async () => {
    must(await approve({ decision: 'approved', comment: '电话里说的' }));
    expect((await seat.open('p1')).post.approval).toMatchObject({
      decision: 'approved',
      by: '小周',
      comment: '电话里说的',
    });
    must(await approve({}));
    expect((await seat.open('p1')).post.approval).toBeUndefined();
  });

  it('is no step of the history where there was nothing to let go', async () => {
    const before = must(await seat.api['history:read']({})).undo;
    must(await approve({}));
    expect(must(await seat.api['history:read']({})).undo).toEqual(before);
  });

  it.each([
    ['approver-missing', { decision: 'approved', by: ' ' }],
    ['comment-missing', { decision: 'changes' }],
  ])('is refused with %s', async (code, told) => {
    expect(await approve(told)).toMatchObject({ ok: false, error: { code } });
  });
});
