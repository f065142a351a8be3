// The copy sheet carries its look with it: it has to be the product's.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COPY_STYLE } from '../../../core/batch/copy-sheet/style.ts';

/** The values of custom properties between two braces. */
const tokensIn = (css: string): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;}]+)/g)].map(([, name = '', value = '']) => [
      name,
      value.trim().replaceAll(', ', ','),
    ]),
  );

const blocks = (css: string): readonly string[] => css.split('{').slice(1);

it('has the colours and fonts of the window, light and dark', () => {
  const tokens = readFileSync('renderer/style/tokens.css', 'utf8');
  const [light = '', dark = ''] = tokens.split(":root[data-theme='dark']").map((part) => part.split('}')[0] ?? '');
  const [ownLight = '', , ownDark = ''] = blocks(COPY_STYLE);
  for (const [own, theirs] of [
    [tokensIn(ownLight), tokensIn(light)],
    [tokensIn(ownDark), tokensIn(dark)],
  ] as const) {
    expect(own.size).toBeGreaterThan(10);
    for (const [name, value] of own) expect([name, value]).toEqual([name, theirs.get(name)]);
  }
});
