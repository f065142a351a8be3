import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './tree.ts';

// The patterns are written so that none of them finds itself.
const forbidden = [
  { what: 'a path of some machine', pattern: /(?<![\w.-])\/(?:work|root)\// },
  { what: 'a test rig of some machine', pattern: /electron[-]rig/, except: '.ci/run' },
  {
    what: 'a package registry',
    pattern: /\bregistry\.(?:npm|yarn|[\w-]+\.(?:org|com|cn|net|io|dev|local|internal)\b)/,
  },
  { what: 'an address from the lock file', pattern: /"resolved[":]/ },
];

const text = /(?:\.(?:ts|tsx|mjs|js|json|jsonc|md|html|css|svg|sql|csv|yml|yaml)|^\.[\w-]+|\/run|LICENSE)$/;
const files = filesBelow('').filter((path) => text.test(path));

describe('words that belong to a machine and not to the project', () => {
  it.each(forbidden)('$what stands in no file', ({ pattern, except }) => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((path) => path !== except && pattern.test(textOf(path)))).toEqual([]);
  });

  it.each([
    ['cd /wo' + 'rk/main', 0],
    ['"/ro' + 'ot/x"', 0],
    ['tools/electron' + '-rig', 1],
    ['https://registry' + '.npmjs.org/x', 2],
    ['https://registry' + '.example.com/x', 2],
    ['"resolved' + '": "https://x"', 3],
  ])('is recognised: %s', (sample, index) => {
    expect(forbidden[index]?.pattern.test(sample)).toBe(true);
  });

  it.each(['core/rules/registry.ts', 'https://example.com/homework/roots/', 'registry.test.ts'])(
    'is not: %s',
    (sample) => {
      expect(forbidden.filter(({ pattern }) => pattern.test(sample))).toEqual([]);
    },
  );
});
