import { describe, expect, it } from 'vitest';
import type { ComparedObject, Comparison } from '../../../core/api/hand-over.ts';
import { allOrNone, choicesOf, countTaken, takenOf } from '../../../renderer/stores/chosen-sides.ts';

const object = (id: string, standing: ComparedObject['standing'], ...keys: string[]): ComparedObject => ({
  list: 'posts',
  id,
  name: id,
  standing,
  fields: keys.map((key) => ({ key, ours: 1, theirs: 2 })),
});

const [fresh, changed, conflict, older] = [
  object('n', 'new'),
  object('c', 'changed', 'text', 'media'),
  object('x', 'conflict', 'text', 'media'),
  object('o', 'older', 'text'),
];
const comparison: Comparison = {
  ...{ file: 'a.fangxing', same: 3, media: { files: 0, bytes: 0 }, seen: 's', names: {} },
  objects: [fresh, changed, conflict, older],
};

describe('which side is taken', () => {
  it('is theirs where only they changed it, else ours, until somebody says so', () => {
    expect([changed, conflict, older].map((one) => takenOf(one, {}))).toEqual([['text', 'media'], [], []]);
    expect(takenOf(conflict, { 'posts x': ['text'] })).toEqual(['text']);
  });

  it('is told whole or field by field, and never of what is new', () => {
    const taken = { ...allOrNone([older], true), ...allOrNone([changed], false), 'posts x': ['media'] };
    expect(choicesOf(comparison, taken)).toEqual([
      { list: 'posts', id: 'c', take: 'ours' },
      { list: 'posts', id: 'x', take: ['media'] },
      { list: 'posts', id: 'o', take: 'theirs' },
    ]);
  });

  it('is counted by objects', () => {
    expect(countTaken(comparison, {})).toEqual({ taking: 2, keeping: 2 });
    expect(countTaken(comparison, allOrNone([changed, conflict, older], true))).toEqual({ taking: 4, keeping: 0 });
  });
});
