import type { ReviewedPost } from '../../../core/api/reviews.ts';
import { countChanges } from '../../../core/domain/word-difference.ts';
import { Difference } from '../../parts/difference.tsx';
import { useMore } from '../../parts/use-more.tsx';
import { useSay } from '../../words/say.ts';
import { PostHead } from './post-head.tsx';
import { WORDS } from './words.ts';

/** The posts that the client answered and that are not any more what it read, with what was changed. */
export function ChangedSince({ posts }: { readonly posts: readonly ReviewedPost[] }) {
  const say = useSay(WORDS);
  const changed = posts.filter(({ is }) => is === 'changed-since');
  const { visible, more } = useMore(changed);
  if (changed.length === 0) return null;
  return (
    <section className="section">
      <h2>{say('since', { count: changed.length })}</h2>
      <p className="second">{say('sinceHint')}</p>
      <ul>
        {visible.map((post) => (
          <li key={post.id} className="reviewed">
            <PostHead post={post} />
            {countChanges(post.since ?? []) === 0 ? (
              <p className="second">{say('sinceSame')}</p>
            ) : (
              <Difference parts={post.since ?? []} />
            )}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
