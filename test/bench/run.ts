// `npm run bench`: prints the figures with their floors from the same run. It judges nothing: the exit code is 0.
// `--only P1,P4` takes some of them.
import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Figure, tableOf } from './figure.ts';
import { judgedOnDisk } from './judged-on-disk.ts';
import { manyInMemory } from './many-in-memory.ts';
import { oneChange } from './one-change.ts';
import { rulesInMemory } from './rules-in-memory.ts';
import { sheetToBatch } from './sheet-to-batch.ts';

// Garbage of one turn is collected before the next: a flag that a script behind npm cannot be given from outside.
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc') as NodeJS.GCFunction;

const FIGURES: readonly (readonly [id: string, measure: () => Promise<readonly Figure[]>])[] = [
  ['P1', async () => [await rulesInMemory()]],
  ['P2', async () => [await judgedOnDisk()]],
  ['P3', manyInMemory],
  ['P4', oneChange],
  ['P5', sheetToBatch],
];

const only = process.argv[process.argv.indexOf('--only') + 1]?.toUpperCase().split(',') ?? [];
const wanted = process.argv.includes('--only') ? FIGURES.filter(([id]) => only.includes(id)) : FIGURES;

const figures: Figure[] = [];
for (const [id, measure] of wanted) {
  console.error(id);
  figures.push(...(await measure()));
}
const memory = Math.round(totalmem() / 1024 ** 3);
console.log(
  `${availableParallelism()} cores, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}\n`,
);
console.log(tableOf(figures));
console.log('\nNo automaton over 800 banned terms exists yet: it is on neither side of any row.');
