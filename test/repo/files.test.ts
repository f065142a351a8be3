import { describe, expect, it } from 'vitest';
import { filesBelow, sourcesBelow, textOf } from './tree.ts';

const MOST_LINES = 300;
const sources = [
  ...sourcesBelow('core', 'db', 'electron', 'renderer', 'test'),
  ...filesBelow('build').filter((path) => /\.(?:mjs|ts)$/.test(path)),
];

describe('source files', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it(`have at most ${MOST_LINES} lines, tables in core/facts excepted`, () => {
    const long = sources
      .filter((path) => !path.startsWith('core/facts/'))
      .map((path) => ({ path, lines: textOf(path).replace(/\n$/, '').split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('have names in kebab-case, as their folders do', () => {
    const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d|\.config)?\.(?:tsx?|mjs)$/;
    expect(sources.filter((path) => !kebab.test(path))).toEqual([]);
  });
});
