import { expect, it } from 'vitest';
import { CATEGORIES } from '../../core/facts/categories.ts';
import { textOf } from './tree.ts';

it('docs/formats.md names every trade that the rules know', () => {
  const [, told = ''] =
    /`categories` are its trades, by id or Chinese name:([^.]+)\./.exec(textOf('docs/formats.md')) ?? [];
  const ids = [...told.matchAll(/`([^`]+)`/g)].map(([, id]) => id);
  expect(ids).toEqual(CATEGORIES.map(({ id }) => id));
});
