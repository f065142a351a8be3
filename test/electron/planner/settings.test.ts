// What a workspace or a client says of a rule: stated, taken away again, and what that turns.
import { afterEach, describe, expect, it } from 'vitest';
import type { RecordsSaved } from '../../../core/api/records.ts';
import { type Seat, must, sitDownAtSample } from './window.ts';

let seat: Seat;
afterEach(() => {
  seat.close();
});

type Given = Readonly<Record<string, unknown>>;

const save = async (...settings: readonly Given[]): Promise<RecordsSaved> =>
  must(await seat.api['ledger:save']({ act: 'setting:save', changes: { settings } }));
const stated = async () => must(await seat.api['ledger:read']({})).settings;
const history = async () => must(await seat.api['history:read']({}));
/** The posts of a client that are held for the length of their text. */
const tooLong = async (clientId: string): Promise<readonly string[]> => {
  const query = { clientId, rule: 'text-length', verdict: 'held' } as const;
  return must(await seat.api['posts:page']({ query, offset: 0, limit: 500 })).rows.map(({ id }) => id);
};

const OF_WORKSPACE = { rule: 'text-length', key: 'limit', value: 1900 };
const OF_CLIENT = { clientId: 'qinghe', rule: 'text-length', key: 'limit', value: 20 };

describe('a setting of one client', () => {
  it('holds posts of that client alone; taken away it frees them, as one step that can be undone and done again', async () => {
    seat = await sitDownAtSample();
    await save(OF_WORKSPACE);
    const before = await seat.written();
    const saved = await save(OF_CLIENT);
    const held = await tooLong('qinghe');
    expect(held.length).toBeGreaterThan(0);
    expect(await tooLong('nordlys')).toEqual([]);
    expect(saved.taken && saved.turned.held.every((id) => held.includes(id))).toBe(true);
    const after = await seat.written();

    const gone = await save({ ...OF_CLIENT, value: null });
    expect(gone.taken && [...gone.turned.freed].sort()).toEqual(saved.taken && [...saved.turned.held].sort());
    expect(await tooLong('qinghe')).toEqual([]);
    expect(await stated()).toEqual([OF_WORKSPACE]);
    expect(await seat.written()).toBe(before);
    expect((await history()).undo).toMatchObject({ kind: 'setting:save', objects: 1 });
    expect(seat.events.at(-1)).toMatchObject({ kind: 'workspace:changed', ledger: true });

    must(await seat.api['history:undo']({}));
    expect(await seat.written()).toBe(after);
    expect(await tooLong('qinghe')).toEqual(held);
    must(await seat.api['history:redo']({}));
    expect(await seat.written()).toBe(before);
  });

  it.each([
    ['the workspace has one of the same name', { ...OF_CLIENT, clientId: null, value: null }, [OF_CLIENT]],
    ['the client is another', { ...OF_CLIENT, clientId: 'nordlys', value: null }, [OF_WORKSPACE, OF_CLIENT]],
    ['the key is another', { ...OF_CLIENT, key: 'foldAt', value: null }, [OF_WORKSPACE, OF_CLIENT]],
    ['nothing is named', { value: null }, [OF_WORKSPACE, OF_CLIENT]],
  ])('stays where %s', async (_why, given, left) => {
    seat = await sitDownAtSample();
    await save(OF_WORKSPACE, OF_CLIENT);
    const before = await history();
    expect((await save(given)).taken).toBe(true);
    expect(await stated()).toEqual(left);
    if (left.length === 2) expect(await history()).toEqual(before);
  });

  it('is stated and taken away in one change, all or nothing, and a problem keeps the place that was given', async () => {
    seat = await sitDownAtSample();
    await save(OF_WORKSPACE, OF_CLIENT);
    const drop = { ...OF_CLIENT, value: null };
    expect(await save(drop, { ...OF_WORKSPACE, value: 0 })).toMatchObject({
      taken: false,
      problems: [{ path: 'settings[1].value', expected: 'parameter-bounds' }],
    });
    expect(await save(drop, { ...OF_WORKSPACE, value: undefined })).toMatchObject({
      taken: false,
      problems: [{ path: 'settings[1].value', expected: 'missing' }],
    });
    expect(await stated()).toEqual([OF_WORKSPACE, OF_CLIENT]);
    await save(drop, { ...OF_WORKSPACE, value: 1800 });
    expect(await stated()).toEqual([{ ...OF_WORKSPACE, value: 1800 }]);
    await save(drop, OF_CLIENT);
    expect(await stated()).toEqual([{ ...OF_WORKSPACE, value: 1800 }, OF_CLIENT]);
  });
});
