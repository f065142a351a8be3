// A process of its own for peak memory, which never falls: reads posts from a file, one in JSON a line, judges them in parts
// and prints what it took. Only the judging is timed.
import { createReadStream } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Post } from '../../../core/domain/post.ts';
import { createContext } from '../../../core/rules/context/rule-context.ts';
import { runRules } from '../../../core/rules/judging/run-rules.ts';
import { NOW, workspaceState } from '../data.ts';
import { peakMemory } from './peak.ts';

/** What the process prints, as JSON. */
export interface Peak {
  readonly bytes: number;
  readonly judged: number;
  readonly milliseconds: number;
}

const [file, part] = process.argv.slice(2);
if (file === undefined || part === undefined) throw new Error('give a file and the size of a part');

const context = createContext(workspaceState(), NOW);
let judged = 0;
let milliseconds = 0;
function judge(posts: readonly Post[]): void {
  const items = posts.map((post) => ({ post, handedOver: false }));
  const start = performance.now();
  judged += runRules(items, [], context).length;
  milliseconds += performance.now() - start;
}

let waiting: Post[] = [];
for await (const line of createInterface({ input: createReadStream(file) })) {
  waiting.push(JSON.parse(line) as Post);
  if (waiting.length < Number(part)) continue;
  judge(waiting);
  waiting = [];
}
judge(waiting);
const bytes = peakMemory();
process.stdout.write(JSON.stringify({ bytes, judged, milliseconds } satisfies Peak));
