import { describe, expect, it } from 'vitest';
import { filesBelow } from './tree.ts';

const namesIn = (folder: string, ending: RegExp) =>
  filesBelow(folder)
    .map((path) => path.slice(folder.length + 1))
    .filter((name) => /^\d+-/.test(name) && ending.test(name))
    .map((name) => name.replace(ending, ''));

const migrations = namesIn('db/migrations', /\.(?:ts|sql)$/);
const tests = namesIn('test/db/migrations', /\.test\.ts$/);

describe('migrations', () => {
  it('are numbered from 1 without a gap', () => {
    expect(migrations.length).toBeGreaterThan(0);
    expect(migrations.map((name) => Number.parseInt(name, 10))).toEqual(migrations.map((_, index) => index + 1));
  });

  it('have a test each, and each test its migration', () => {
    expect(tests).toEqual(migrations);
  });
});
