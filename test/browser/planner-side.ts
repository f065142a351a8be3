// What the planner itself says, asked past the page.
import type { CallInput, CallName, CallOutput } from '../../core/api.ts';
import type { serve } from '../electron/headless/serve/served.ts';

export type Served = Awaited<ReturnType<typeof serve>>;

/** Asks the planner behind a page. */
export async function ask<K extends CallName>(
  { planner }: Pick<Served, 'planner'>,
  name: K,
  input: CallInput<K>,
): Promise<CallOutput<K>> {
  const answer = await planner.ask(name, input);
  if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** The answer for every post. */
export const checked = (served: Served): Promise<CallOutput<'posts:check'>> => ask(served, 'posts:check', {});

/** The ids of the posts that are held. */
export async function heldPosts(served: Served): Promise<readonly string[]> {
  const { posts } = await checked(served);
  return posts
    .filter(({ verdict }) => verdict === 'held')
    .map(({ id }) => id)
    .sort();
}

/** The post whose text holds a stretch. */
export async function postWith(served: Served, stretch: string): Promise<CallOutput<'posts:check'>['posts'][number]> {
  const { posts } = await checked(served);
  const post = posts.find(({ brief }) => brief.excerpt.includes(stretch));
  if (post === undefined) throw new Error(`no post says ${stretch}`);
  return post;
}
