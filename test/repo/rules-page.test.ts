import { expect, it } from 'vitest';
import { textOf } from './tree.ts';

// By its address: a script of the build has no types.
const { rulesPage } = (await import(new URL('../../build/rules-page.mjs', import.meta.url).href)) as {
  rulesPage: () => Promise<string>;
};

it('docs/rules.md is what `npm run rules-page` writes', async () => {
  expect(textOf('docs/rules.md')).toBe(await rulesPage());
});
