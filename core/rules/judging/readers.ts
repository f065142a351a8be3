// Whether a post is held once some obstacles have fallen, with no more of the workspace made anew than it reads.
import type { RuleContext } from '../context/rule-context.ts';
import { type PostToJudge, judgePost } from './judge-post.ts';
import { type Timetable, neighboursOf } from './neighbours.ts';
import type { HeldPost, OutsideObstacle } from './obstacles.ts';
import type { Numbers } from './smallest-sets.ts';

/** One version of a post, with the obstacles outside that it may meet. */
export interface Reader {
  readonly numbers: Numbers;
  /** Whether it is held once these of its obstacles have fallen. */
  readonly isHeld: (fallen: Numbers) => boolean;
}

/** Reads one version of a post, which leads to these domains; `answers` are known already, by the numbers of what has fallen. */
export function reader(
  item: PostToJudge,
  domains: readonly string[],
  numbers: Numbers,
  outside: readonly OutsideObstacle[],
  table: Timetable,
  context: RuleContext,
  answers: readonly (readonly [string, boolean])[] = [],
): Reader {
  const cut = cutFor(item, domains, context);
  const known = new Map(answers);
  const isHeld = (fallen: Numbers): boolean => {
    const key = fallen.join();
    let answer = known.get(key);
    if (answer === undefined) {
      const then = fallen.reduce((before, number) => outside[number]?.fall(before) ?? before, cut);
      // Who else says the same only warns, and holds nothing.
      answer = judgePost(item, neighboursOf(item.post, table, then), [], then).verdict === 'held';
      known.set(key, answer);
    }
    return answer;
  };
  return { numbers, isHeld };
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
