import type { ReviewedPost } from '../../../core/api/reviews.ts';
import { useMore } from '../../parts/use-more.tsx';
import { briefTime } from '../../words/moment.ts';
import { useSay } from '../../words/say.ts';
import { DECISION_WORDS } from '../../words/terms.ts';
import { DECISION_MARKS } from '../composer/approval.tsx';
import { WORDS } from './words.ts';

/** The answers that there is nothing to ask about. */
export function AnsweredPosts({ posts }: { readonly posts: readonly ReviewedPost[] }) {
  const say = useSay(WORDS);
  const decisionOf = useSay(DECISION_WORDS);
  const plain = posts.filter(({ is, rewrite }) => is === 'same' || (is === 'recorded' && rewrite === undefined));
  const { visible, more } = useMore(plain);
  if (plain.length === 0) return null;
  return (
    <section className="section">
      <h2>{say('others', { count: plain.length })}</h2>
      <table>
        <thead>
          <tr>
            <th>{say('row')}</th>
            <th>{say('decision')}</th>
            <th>{say('account')}</th>
            <th>{say('time')}</th>
            <th>{say('post')}</th>
            <th>{say('comment')}</th>
            <th>{say('by')}</th>
          </tr>
        </thead>
        <tbody>
          {visible.map(({ id, row, is, decision, brief, comment, by }) => (
            <tr key={id}>
              <td>{row}</td>
              <td className="one-line">
                <span className={`tag ${DECISION_MARKS[decision]}`}>{decisionOf(decision)}</span>
                {is === 'same' && <span className="third"> {say('known')}</span>}
              </td>
              <td className="one-line">{brief.account}</td>
              <td className="one-line">{briefTime(brief) ?? '—'}</td>
              <td className="own-text">{brief.excerpt === '' ? say('noText', { id }) : brief.excerpt}</td>
              <td className="own-text">{comment ?? ''}</td>
              <td className="one-line">{by}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  );
}
