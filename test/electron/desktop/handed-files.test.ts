import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTray, packagesAmong, packagesSent } from '../../../electron/desktop/handed-files.ts';
import { readStartOptions } from '../../../electron/planner/start-options.ts';

const folder = resolve('somewhere');

describe('files that the system hands over', () => {
  it('takes packages among the words, as seen from the folder, and passes over the rest', () => {
    expect(
      packagesAmong(['a.fangxing', 'b.xlsx', 'B.FANGXING', 'plan.json', '', '.', 'c.fangxing.exe'], folder),
    ).toEqual([resolve(folder, 'a.fangxing'), resolve(folder, 'B.FANGXING')]);
    expect(packagesAmong(['a\u0000.fangxing', `${'x'.repeat(40_000)}.fangxing`], folder)).toEqual([]);
  });

  it('never takes the value of an option for a file', () => {
    const options = readStartOptions(['--data', 'x.fangxing', '--lang', 'en', 'y.fangxing', '--demo']);
    expect(options).toMatchObject({ files: ['y.fangxing'], folder: 'x.fangxing', startsInDemo: true });
  });

  it('believes nothing else of what another start sends', () => {
    const path = resolve(folder, 'a.fangxing');
    expect(packagesSent([path, 'near.fangxing', 7, null, { path }, resolve(folder, 'b.txt')])).toEqual([path]);
    for (const odd of [undefined, null, 'a.fangxing', { length: 3 }, 12]) expect(packagesSent(odd)).toEqual([]);
    expect(packagesSent(Array.from({ length: 5_000 }, () => path))).toHaveLength(1_000);
  });

  it('keeps them until a page takes them, each once', () => {
    let told = 0;
    const tray = makeTray(() => told++);
    tray.add([]);
    expect(told).toBe(0);
    tray.add(['a', 'b']);
    tray.add(['b', 'c']);
    expect(told).toBe(2);
    expect(tray.take()).toEqual(['a', 'b', 'c']);
    expect(tray.take()).toEqual([]);
  });
});
