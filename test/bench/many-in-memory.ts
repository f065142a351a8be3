// P3: how judging grows from 10,000 to 1,000,000 posts, in time per post and in peak memory.
import { execFile } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Peak } from './children/judge-many.ts';
import { posts } from './data.ts';
import { type Desk, desk } from './desk.ts';
import { type Figure, megabytes, microseconds, ratioText } from './figure.ts';
import { type Runs, median, ratioOf } from './measure.ts';

const FEW = 10_000;
const MANY = 1_000_000;
/** As many as the planner gives to its worker at a time; a multiple of a day's posts, so that no neighbours are parted. */
const PART = 2500;
/** The few are the first of the many, on the same days, read and judged so often that most is done by code that is warm. */
const TIMES = 20;

/** Measures P3: a row for time and one for memory, both of processes that read the posts from a file and judge them in parts. */
export async function manyInMemory(): Promise<Figure[]> {
  const own = desk('posts');
  try {
    const few = written(own, 'few.jsonl', FEW, 1);
    const often = written(own, 'often.jsonl', FEW, TIMES);
    const many = written(own, 'many.jsonl', MANY, 1);
    const time = { floor: new Array<number>(), product: new Array<number>() };
    const memory = { floor: new Array<number>(), product: new Array<number>() };
    for (let turn = 0; turn < 2; turn++) {
      const bare = await judged(often, TIMES * FEW);
      const whole = await judged(many, MANY);
      time.floor.push((1000 * bare.milliseconds) / bare.judged);
      time.product.push((1000 * whole.milliseconds) / whole.judged);
      memory.floor.push((await judged(few, FEW)).bytes);
      memory.product.push(whole.bytes);
    }
    return [
      row('all rules, time per post at 1,000,000 against 10,000, in parts of 2,500', time, microseconds, 1.25),
      row('the same, peak memory of a process', memory, megabytes, 2),
    ];
  } finally {
    await own.clear();
  }
}

function row(what: string, runs: Runs, told: (value: number) => string, goal: number): Figure {
  const ratio = ratioOf(runs);
  const [floor, product] = [told(median(runs.floor)), told(median(runs.product))];
  return { id: 'P3', what, floor, product, ratio: ratioText(ratio), goal: `≤ ${goal} ×`, met: ratio.of <= goal };
}

/** A file of the first so many of the posts, each written so often; never all of them in memory. */
function written(own: Desk, name: string, count: number, times: number): string {
  for (let time = 0; time < times; time++) {
    for (let from = 0; from < count; from += FEW) {
      const lines = posts(from, from + FEW, MANY).map((post) => `${JSON.stringify(post)}\n`);
      appendFileSync(own.path(name), lines.join(''));
    }
  }
  return own.path(name);
}

const child = fileURLToPath(new URL('children/judge-many.ts', import.meta.url));

async function judged(file: string, count: number): Promise<Peak> {
  const { stdout } = await promisify(execFile)(process.execPath, [child, file, String(PART)]);
  const peak = JSON.parse(stdout) as Peak;
  if (peak.judged !== count) throw new Error(`${peak.judged} posts were judged`);
  return peak;
}
