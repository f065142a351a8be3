import { afterEach, describe, expect, it } from 'vitest';
import type { CallOutput } from '../../../core/api.ts';
import { CHINA } from '../../../core/domain/instant.ts';
import { type PostForm, formOfPost } from '../../../core/plan/post-form.ts';
import { type Seat, must, sitDown, sitDownAtSample } from './window.ts';

let seat: Seat & { readonly folder: string };
afterEach(() => {
  seat.close();
});

type Opened = CallOutput<'posts:open'>;

const firstPost = async (): Promise<Opened> => {
  const { rows } = must(await seat.api['posts:page']({ query: {}, offset: 0, limit: 1 }));
  return must(await seat.api['posts:open']({ id: rows[0]?.id ?? '' }));
};
const save = (open: Opened, changes: Partial<PostForm>, step = 's1') =>
  seat.api['posts:save']({
    id: open.post.id,
    form: { ...formOfPost(open.post, CHINA), ...changes },
    version: open.version,
    step,
  });
const verdictOf = async (id: string) => must(await seat.api['posts:open']({ id })).verdict;

describe('a post that is written', () => {
  it('is judged when it is saved, and the change is told', async () => {
    seat = await sitDownAtSample();
    const open = await firstPost();
    const saved = must(await save(open, { text: '看 https://tea.example.org/ 吧' }));
    expect(saved.taken && saved.turned.held).toEqual([open.post.id]);
    expect(await verdictOf(open.post.id)).toBe('held');
    expect(seat.events.at(-1)).toMatchObject({ kind: 'workspace:changed', ledger: false });
  });

  it('keeps as a draft what cannot be taken, and the post its last good value', async () => {
    seat = await sitDownAtSample();
    const open = await firstPost();
    const saved = must(await save(open, { text: '改了', time: '25:99' }));
    expect(saved).toMatchObject({ taken: false, problems: [{ field: 'time', expected: 'time', read: '25:99' }] });
    const again = must(await seat.api['posts:open']({ id: open.post.id }));
    expect(again.post).toEqual(open.post);
    expect(again.draft).toMatchObject({ form: { text: '改了', time: '25:99' }, isLate: false });
    must(await save(again, { text: '改了', time: '11:00' }));
    expect(must(await seat.api['posts:open']({ id: open.post.id })).draft).toBeUndefined();
  });

  it('is not overwritten by somebody who saw an older state; what they wrote is kept', async () => {
    seat = await sitDownAtSample();
    const open = await firstPost();
    must(await save(open, { text: '第一个人' }));
    const late = await save(open, { text: '第二个人' }, 's2');
    expect(!late.ok && late.error.code).toBe('post-changed');
    const now = must(await seat.api['posts:open']({ id: open.post.id }));
    expect([now.post.text, now.draft?.form.text, now.draft?.isLate]).toEqual(['第一个人', '第二个人', true]);
  });

  it('takes the last words of a sitting, which were sent before the save before was answered; never after an undo', async () => {
    seat = await sitDownAtSample();
    const open = await firstPost();
    must(await save(open, { text: '一' }));
    expect(await save(open, { text: '一二' })).toMatchObject({ ok: true, value: { taken: true } });
    expect(must(await seat.api['posts:open']({ id: open.post.id }))).toMatchObject({ post: { text: '一二' } });
    must(await save(await firstPost(), { text: '三' }, 's2'));
    expect(await save(open, { text: '一二四' })).toMatchObject({ ok: false, error: { code: 'post-changed' } });
    must(await seat.api['history:undo']({}));
    expect(await save(open, { text: '一二五' })).toMatchObject({ ok: false, error: { code: 'post-changed' } });
  });

  it('names an account that is not there at its field', async () => {
    seat = await sitDownAtSample();
    const saved = must(await save(await firstPost(), { accountId: 'nobody' }));
    expect(saved).toMatchObject({ taken: false, problems: [{ field: 'accountId', expected: 'reference' }] });
  });

  it('is one step of the history however often it was saved in one sitting', async () => {
    seat = await sitDownAtSample();
    const before = await seat.written();
    let open = await firstPost();
    for (const text of ['一', '一二', '一二三']) {
      must(await save(open, { text }));
      open = must(await seat.api['posts:open']({ id: open.post.id }));
    }
    must(await seat.api['history:undo']({}));
    expect(await seat.written()).toBe(before);
  });
});

describe('what is done can be undone', () => {
  it('back to the empty workspace and forward again, across a restart, byte for byte', async () => {
    seat = await sitDownAtSample();
    const [client] = must(await seat.api['ledger:read']({})).clients;
    const states = [await seat.written()];
    const act = async (work: Promise<{ readonly ok: boolean }>) => {
      expect((await work).ok).toBe(true);
      states.push(await seat.written());
    };
    await act(save(await firstPost(), { text: '改过的正文' }));
    await act(seat.api['ledger:save']({ act: 'client:save', changes: { clients: [{ ...client, name: '青禾' }] } }));
    await act(seat.api['posts:create']({ clientId: 'qinghe', accountId: 'qinghe-weibo' }));
    await act(seat.api['posts:delete']({ ids: [(await firstPost()).post.id] }));
    seat.close();
    seat = sitDown(seat.folder);
    const walk = async (way: 'history:undo' | 'history:redo', expected: readonly string[]) => {
      for (const state of expected) {
        must(await seat.api[way]({}));
        expect(await seat.written()).toBe(state);
      }
    };
    await walk('history:undo', states.slice(0, -1).reverse());
    await walk('history:redo', states.slice(1));
    for (let step = 0; step < 6; step++) must(await seat.api['history:undo']({}));
    expect(JSON.parse(await seat.written())).toMatchObject({ clients: [], accounts: [], posts: [] });
    const over = await seat.api['history:undo']({});
    expect(!over.ok && over.error.code).toBe('nothing-to-undo');
  });

  it('a new change takes away what could have been done again', async () => {
    seat = await sitDownAtSample();
    must(await save(await firstPost(), { text: '一' }));
    must(await seat.api['history:undo']({}));
    must(await save(await firstPost(), { text: '二' }, 's2'));
    const again = await seat.api['history:redo']({});
    expect(!again.ok && again.error.code).toBe('nothing-to-redo');
  });
});

describe('the ledger', () => {
  it('says exactly which posts an approval frees, and holds them again when it is undone', async () => {
    seat = await sitDownAtSample();
    const ledger = must(await seat.api['ledger:read']({}));
    const { obstacles } = must(await seat.api['obstacles:rank']({}));
    const listing = obstacles.find(({ kind, frees }) => kind === 'approve-application' && frees.length > 0);
    const verifying = obstacles.find(({ kind }) => kind === 'verify-account');
    const application = ledger.applications.find(({ id }) => id === 'wl-nordlys');
    const account = ledger.accounts.find(({ id }) => id === 'nordlys-weibo');
    expect(application).toBeDefined();
    const saved = must(
      await seat.api['ledger:save']({
        act: 'application:record',
        changes: {
          applications: [{ ...application, state: 'approved', decidedOn: '2026-11-23' }],
          accounts: [{ ...account, verification: { ...account?.verification, state: 'verified' } }],
        },
      }),
    );
    const freed = saved.taken ? saved.turned.freed : [];
    expect(freed.length).toBeGreaterThan(0);
    for (const id of freed) expect(await verdictOf(id)).not.toBe('held');
    expect((listing ?? verifying)?.kind).toBeDefined();
    const undone = must(await seat.api['history:undo']({}));
    expect([...undone.turned.held].sort()).toEqual([...freed].sort());
  });

  it('keeps the past of an account, the latest first', async () => {
    seat = await sitDownAtSample();
    const account = must(await seat.api['ledger:read']({})).accounts.find(({ id }) => id === 'nordlys-weibo');
    for (const state of ['verified', 'expired']) {
      const accounts = [{ ...account, verification: { ...account?.verification, state } }];
      must(await seat.api['ledger:save']({ act: 'verification:record', changes: { accounts } }));
    }
    const { changes } = must(await seat.api['ledger:history']({ id: 'nordlys-weibo' }));
    const stateOf = (side: unknown) => (side as { verification?: { state?: string } } | undefined)?.verification?.state;
    expect(changes.map(({ before, after }) => [stateOf(before), stateOf(after)])).toEqual([
      ['verified', 'expired'],
      ['in-review', 'verified'],
      [undefined, 'in-review'],
    ]);
  });

  it('names the field of what it cannot take, and changes nothing', async () => {
    seat = await sitDownAtSample();
    const before = await seat.written();
    const accounts = [{ id: 'x', owner: 'brand', clientId: 'qinghe', nickname: ' ', kind: 'shop' }];
    const saved = must(await seat.api['ledger:save']({ act: 'account:save', changes: { accounts } }));
    expect(saved.taken ? [] : saved.problems.map(({ path }) => path)).toEqual([
      'accounts[0].nickname',
      'accounts[0].kind',
    ]);
    expect(await seat.written()).toBe(before);
  });

  it('does not delete what is in use, and says what uses it', async () => {
    seat = await sitDownAtSample();
    const refused = await seat.api['ledger:delete']({ list: 'sites', id: 'qinghe-www' });
    expect(!refused.ok && [refused.error.code, refused.error.data]).toEqual([
      'record-in-use',
      { name: 'www.example.com', uses: 'applications 1' },
    ]);
  });
});
