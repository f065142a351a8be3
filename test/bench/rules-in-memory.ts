// P1: all rules over 10,000 posts, through the engine's own door `runRules`. It is the door that only judges: `judgePosts`
// hashes what it read besides, which belongs to storing (P2).
import { createContext } from '../../core/rules/context/rule-context.ts';
import { runRules } from '../../core/rules/judging/run-rules.ts';
import { LISTED_DOMAINS, NOW, domainAt, posts, workspaceState } from './data.ts';
import { judgeBare } from './floor/judging.ts';
import { inTurns, timed } from './measure.ts';
import { type Figure, againstFloor } from './figure.ts';

/** The listed domains as the floor looks them up. */
export const listedDomains = (): ReadonlyMap<string, string> =>
  new Map(Array.from({ length: LISTED_DOMAINS }, (_, index) => [domainAt(index), '']));

/** Measures P1. */
export async function rulesInMemory(): Promise<Figure> {
  const items = posts(0, 10_000, 10_000).map((post) => ({ post, handedOver: false }));
  const bare = items.map(({ post }) => post);
  const context = createContext(workspaceState(), NOW);
  const listed = listedDomains();
  const runs = await inTurns(15, {
    floor: () => timed(() => judgeBare(bare, listed)),
    product: () => timed(() => runRules(items, [], context)),
    warmUp: 5,
  });
  return againstFloor('P1', 'all rules, 10,000 posts, in memory', runs, 3);
}
