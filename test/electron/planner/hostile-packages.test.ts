import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HOSTILE_PACKAGES, honestPackage } from './hostile-packages.ts';
import { must, sitDown } from './window.ts';

const seat = sitDown();
afterAll(() => {
  seat.close();
});

const place = (name: string, bytes: Uint8Array): string => {
  const file = join(seat.folder, `${name}.fangxing`);
  writeFileSync(file, bytes);
  return file;
};

/** Every path in the folder but the store's own, which is written whenever the planner looks. */
const lying = () =>
  readdirSync(seat.folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.includes('workspace.sqlite'))
    .sort();

describe('a package that means harm or is damaged', () => {
  it('starts from one that is honest', async () => {
    const compared = must(await seat.api['plan:compare']({ file: place('honest', honestPackage()) }));
    expect(compared.objects.length).toBeGreaterThan(0);
  });

  it.each(HOSTILE_PACKAGES)('is refused: %s', async (name, bytes, code) => {
    const file = place(name, bytes());
    const before = lying();
    const compared = await seat.api['plan:compare']({ file });
    const taken = await seat.api['plan:import']({ file, dryRun: false });
    for (const answer of [compared, taken]) expect(answer.ok ? 'taken' : answer.error.code).toBe(code);
    expect(lying()).toEqual(before);
    expect(must(await seat.api['posts:outline']({ query: {} })).total).toBe(0);
  });
});
