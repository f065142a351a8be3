// Whether a post is held once some obstacles have fallen, with no more of the workspace made anew than it reads.
import type { Finding } from '../../domain/finding.ts';
import type { RuleContext } from '../context/rule-context.ts';
import { type PostToJudge, errorsOf, wordsRead } from './judge-post.ts';
import { TURNING_RULES } from './moving.ts';
import { type Timetable, neighboursOf } from './neighbours.ts';
import { type HeldPost, type OutsideObstacle, holds } from './obstacles.ts';
import type { Numbers } from './smallest-sets.ts';

/** How a post stands: `for-good` where something holds it that no obstacle names. */
export type Hold = 'none' | 'held' | 'for-good';

/** One version of a post, with the obstacles outside that it may meet. */
export interface Reader {
  readonly numbers: Numbers;
  /** How it stands once these of its obstacles have fallen. */
  readonly hold: (fallen: Numbers) => Hold;
}

/** What the answers of one ranking are read from. */
export interface Ground {
  readonly outside: readonly OutsideObstacle[];
  readonly table: Timetable;
  readonly context: RuleContext;
}

/** How an answer leaves its post. */
export function holdOf(findings: readonly Finding[]): Hold {
  const holding = findings.filter(holds);
  if (holding.length === 0) return 'none';
  return holding.every(({ rule }) => TURNING_RULES.has(rule)) ? 'held' : 'for-good';
}

/** Reads one version of a post, which leads to these domains and is held as it is. */
export function reader(
  item: PostToJudge,
  domains: readonly string[],
  numbers: Numbers,
  hold: Hold,
  { outside, table, context }: Ground,
): Reader {
  const cut = cutFor(item, domains, context);
  const read = wordsRead(item.post, context);
  const known = new Map([['', hold]]);
  return {
    numbers,
    hold: (fallen) => {
      const key = fallen.join();
      let answer = known.get(key);
      if (answer === undefined) {
        const then = fallen.reduce((before, number) => outside[number]?.fall(before) ?? before, cut);
        answer = holdOf(errorsOf(item, neighboursOf(item.post, table, then), then, read));
        known.set(key, answer);
      }
      return answer;
    },
  };
}

export type Touching = (item: HeldPost, domains: readonly string[]) => Numbers;

/** Finds the obstacles that may matter to a post: those of its account, of the domains it leads to, and those it names. */
export function touchingOf(outside: readonly OutsideObstacle[]): Touching {
  const byDomain = new Map<string, number[]>();
  const byAccount = new Map<string, number[]>();
  const byPost = new Map<HeldPost, number[]>();
  const add = <Key>(map: Map<Key, number[]>, key: Key, number: number) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [number]);
    else known.push(number);
  };
  outside.forEach(({ obstacle, posts, domains }, number) => {
    for (const domain of domains) add(byDomain, domain, number);
    for (const post of posts) add(byPost, post, number);
    if (obstacle.accountId !== undefined && obstacle.host === undefined) add(byAccount, obstacle.accountId, number);
  });
  return (item, domains) => {
    const numbers = new Set([...(byPost.get(item) ?? []), ...(byAccount.get(item.post.accountId) ?? [])]);
    for (const domain of domains) for (const number of byDomain.get(domain) ?? []) numbers.add(number);
    return [...numbers].sort((a, b) => a - b);
  };
}

/** What a post reads of a context, so that a fall copies little. */
function cutFor({ post }: PostToJudge, domains: readonly string[], context: RuleContext): RuleContext {
  const only = <Key, Value>(map: ReadonlyMap<Key, Value>, keys: readonly Key[]): ReadonlyMap<Key, Value> => {
    const cut = new Map<Key, Value>();
    for (const key of keys) {
      const value = map.get(key);
      if (value !== undefined) cut.set(key, value);
    }
    return cut;
  };
  return {
    ...context,
    accounts: only(context.accounts, [post.accountId]),
    applications: only(context.applications, domains),
    unreadableApplications: [],
    sites: only(context.sites, [post.clientId]),
    siteOwners: only(context.siteOwners, domains),
  };
}
