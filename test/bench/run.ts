// `npm run bench`: prints the figures with their floors from the same run. It judges nothing: the exit code is 0.
// `--only P1,P4` takes some of them.
import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { answering } from './felt-at-once.ts';
import { type Figure, tableOf } from './figure.ts';
import { firstPage, firstWindow } from './first-window.ts';
import { hostileFiles } from './hostile-files.ts';
import { judgedOnDisk } from './judged-on-disk.ts';
import { servingMeanwhile, windowMeanwhile } from './main-thread.ts';
import { manyInMemory } from './many-in-memory.ts';
import { otherChecker } from './other-checker.ts';
import { oneChange } from './one-change.ts';
import { heap } from './page-heap.ts';
import { rulesInMemory } from './rules-in-memory.ts';
import { scrolling } from './scroll-frames.ts';
import { sheetMemory } from './sheet-memory.ts';
import { sheetToBatch } from './sheet-to-batch.ts';
import { clearStored } from './stored.ts';

// Garbage of one turn is collected before the next: a flag that a script behind npm cannot be given from outside.
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc') as NodeJS.GCFunction;

/** The goals of a window speak of 100,000 posts; a fifth of them shows what grows with their number. */
const POSTS = [20_000, 100_000] as const;

const FIGURES: readonly (readonly [id: string, measure: () => Promise<readonly Figure[]>])[] = [
  ['P1', async () => [await rulesInMemory()]],
  ['P2', async () => [await judgedOnDisk()]],
  ['P3', manyInMemory],
  ['P4', oneChange],
  ['P5', sheetToBatch],
  ['P6', sheetMemory],
  ['P7', otherChecker],
  ['S6', hostileFiles],
  ['U1', () => withPosts(scrolling)],
  ['U2', async () => [...(await withPosts(answering)), ...(await servingMeanwhile()), ...(await windowMeanwhile())]],
  ['U4', async () => [...(await withPosts(firstPage)), ...(await firstWindow(POSTS))]],
  ['U5', () => withPosts(heap)],
];

async function withPosts(measure: (count: number) => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const count of POSTS) figures.push(...(await measure(count)));
  return figures;
}

const only = process.argv[process.argv.indexOf('--only') + 1]?.toUpperCase().split(',') ?? [];
const wanted = process.argv.includes('--only') ? FIGURES.filter(([id]) => only.includes(id)) : FIGURES;

const figures: Figure[] = [];
try {
  for (const [id, measure] of wanted) {
    console.error(id);
    figures.push(...(await measure()));
  }
} finally {
  await clearStored();
}
const memory = Math.round(totalmem() / 1024 ** 3);
console.log(
  `${availableParallelism()} cores, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}\n`,
);
console.log(tableOf(figures));
