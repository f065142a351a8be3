import type { ReviewedPost } from '../../../core/api/reviews.ts';
import { Difference } from '../../parts/difference.tsx';
import { useMore } from '../../parts/use-more.tsx';
import { useReviewing } from '../../stores/reviewing.ts';
import { useSay } from '../../words/say.ts';
import { PostHead } from './post-head.tsx';
import { WORDS } from './words.ts';

/** The posts whose copy the client wrote over, to be taken or not, one by one. */
export function RewrittenPosts({ posts }: { readonly posts: readonly ReviewedPost[] }) {
  const say = useSay(WORDS);
  const { rewrites, setRewrite } = useReviewing();
  const rewritten = posts.filter(({ is, rewrite }) => is === 'recorded' && rewrite !== undefined);
  const { visible, more } = useMore(rewritten);
  if (rewritten.length === 0) return null;
  return (
    <section className="section">
      <h2>{say('rewritten', { count: rewritten.length })}</h2>
      <p className="second">{say('rewrittenHint')}</p>
      <ul>
        {visible.map((post) => (
          <li key={post.id} className="reviewed">
            <PostHead post={post} />
            <Difference parts={post.rewrite ?? []} />
            {post.decision === 'dropped' ? (
              <p className="third">{say('dropping')}</p>
            ) : (
              <label className="check">
                <input
                  type="checkbox"
                  checked={rewrites.includes(post.id)}
                  onChange={(event) => {
                    setRewrite(post.id, event.target.checked);
                  }}
                />
                {say('takeText')}
              </label>
            )}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
