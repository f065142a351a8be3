import type { ReviewedPost } from '../../../core/api/reviews.ts';
import { addressOf } from '../../place.ts';
import { briefTime } from '../../words/moment.ts';
import { useSay } from '../../words/say.ts';
import { DECISION_WORDS } from '../../words/terms.ts';
import { DECISION_MARKS } from '../composer/approval.tsx';
import { WORDS } from './words.ts';

/** Which post it is and what the client decided. */
export function PostHead({ post }: { readonly post: ReviewedPost }) {
  const say = useSay(WORDS);
  const decisionOf = useSay(DECISION_WORDS);
  const { id, row, brief, decision, by, comment } = post;
  return (
    <>
      <p className="row">
        <span className={`tag ${DECISION_MARKS[decision]}`}>{decisionOf(decision)}</span>
        <a href={addressOf('posts', { open: id })}>
          {brief.account} {briefTime(brief) ?? ''}
        </a>
        <span className="second">{by}</span>
        <span className="third small">
          {say('row')} {row}
        </span>
      </p>
      {comment !== undefined && <p className="own-text second">{comment}</p>}
    </>
  );
}
