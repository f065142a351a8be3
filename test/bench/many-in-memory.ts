// P3: how P1 grows from 10,000 to 100,000 posts, in time per post and in peak memory.
import { execFile } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Post } from '../../core/domain/post.ts';
import { createContext } from '../../core/rules/context/rule-context.ts';
import { runRules } from '../../core/rules/judging/run-rules.ts';
import type { Peak } from './children/judge-many.ts';
import { NOW, posts, workspaceState } from './data.ts';
import { type Desk, desk } from './desk.ts';
import { type Figure, megabytes, microseconds, ratioText } from './figure.ts';
import { inTurns, median, ratioOf, timed } from './measure.ts';

const FEW = 10_000;
const MANY = 100_000;
/** As many as the planner gives to its worker at a time; a multiple of a day's posts, so that no neighbours are parted. */
const PART = 2500;

/** Measures P3: a row for time and two for memory. */
export async function manyInMemory(): Promise<Figure[]> {
  const few = posts(0, FEW, FEW);
  const many = posts(0, MANY, MANY);
  const own = desk('posts');
  try {
    const files = { few: written(own, 'few.jsonl', few), many: written(own, 'many.jsonl', many) };
    return [
      await timePerPost(few, many),
      await peakMemory('in parts of 2,500 as the planner judges', files, () => PART, 2),
      await peakMemory('all held at once', files, (count) => count),
    ];
  } finally {
    await own.clear();
  }
}

/** The few are judged as often as makes them many, so that a turn of either is equally long. */
async function timePerPost(few: readonly Post[], many: readonly Post[]): Promise<Figure> {
  const context = createContext(workspaceState(), NOW);
  const perPost = (posts: readonly Post[]) => {
    const items = posts.map((post) => ({ post, handedOver: false }));
    return async () => {
      let time = 0;
      for (let done = 0; done < MANY; done += posts.length) time += await timed(() => runRules(items, [], context));
      return (1000 * time) / MANY;
    };
  };
  const runs = await inTurns(7, { floor: perPost(few), product: perPost(many) });
  const ratio = ratioOf(runs);
  return {
    id: 'P3',
    what: 'all rules in memory, time per post at 100,000 against 10,000',
    floor: microseconds(median(runs.floor)),
    product: microseconds(median(runs.product)),
    ratio: ratioText(ratio),
    goal: '≤ 1.25 ×',
    met: ratio.of <= 1.25,
  };
}

/** Peak memory of a whole process that reads the posts from a file; without a `goal` it is only told. */
async function peakMemory(
  what: string,
  files: { readonly few: string; readonly many: string },
  partOf: (count: number) => number,
  goal?: number,
): Promise<Figure> {
  const runs = await inTurns(3, {
    floor: () => peakOf(files.few, FEW, partOf(FEW)),
    product: () => peakOf(files.many, MANY, partOf(MANY)),
    warmUp: 0,
  });
  const ratio = ratioOf(runs);
  return {
    id: 'P3',
    what: `the same, peak memory of a process, ${what}`,
    floor: megabytes(median(runs.floor)),
    product: megabytes(median(runs.product)),
    ratio: ratioText(ratio),
    goal: goal === undefined ? 'none' : `≤ ${goal} ×`,
    ...(goal !== undefined && { met: ratio.of <= goal }),
  };
}

function written(own: Desk, name: string, posts: readonly Post[]): string {
  for (const post of posts) appendFileSync(own.path(name), `${JSON.stringify(post)}\n`);
  return own.path(name);
}

const child = fileURLToPath(new URL('children/judge-many.ts', import.meta.url));

async function peakOf(file: string, count: number, part: number): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [child, file, String(part)]);
  const { bytes, judged } = JSON.parse(stdout) as Peak;
  if (judged !== count) throw new Error(`${judged} posts were judged`);
  return bytes;
}
