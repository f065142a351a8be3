import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { root, textOf } from './tree.ts';

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});

const isShippable = (licence: string): boolean => {
  const words = licence.replaceAll(/[()]/g, '');
  if (words.includes(' AND ')) return words.split(' AND ').every(isShippable);
  return words.split(' OR ').some((each) => /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0)$/.test(each.trim()));
};

/** Node's own way of finding a package, from a folder up to the root; undefined where an optional one is not installed. */
function folderOf(name: string, from: string): string | undefined {
  for (let at = from; ; at = posix.dirname(at)) {
    const here = posix.join(at, 'node_modules', name);
    if (existsSync(`${root}${here}/package.json`)) return here;
    if (at === '.') return undefined;
  }
}

/** Every package that the product ships, by its folder, with its licence. */
function shipped(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (folder: string, wanted: Readonly<Record<string, string>>, optional: boolean) => {
    for (const name of Object.keys(wanted)) {
      const at = folderOf(name, folder);
      if (at === undefined && !optional) throw new Error(`${name}, wanted by ${folder}, is not installed`);
      if (at === undefined || found.has(at)) continue;
      const read = manifest.parse(JSON.parse(readFileSync(`${root}${at}/package.json`, 'utf8')));
      found.set(at, read.license ?? 'none');
      walk(at, read.dependencies ?? {}, false);
      walk(at, read.optionalDependencies ?? {}, true);
    }
  };
  walk('.', manifest.parse(JSON.parse(textOf('package.json'))).dependencies ?? {}, false);
  return found;
}

describe('licences of what ships', () => {
  it('are MIT, ISC, BSD, Apache-2.0 or MPL-2.0', () => {
    const packages = [...shipped()];
    expect(packages.length).toBeGreaterThan(9);
    expect(packages.filter(([, licence]) => !isShippable(licence))).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['BSD-3-Clause', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND GPL-2.0', false],
    ['GPL-3.0', false],
    ['UNLICENSED', false],
    ['none', false],
  ])('%s may ship: %s', (licence, expected) => {
    expect(isShippable(licence)).toBe(expected);
  });
});
