import type { ReviewImport } from '../../../core/api/reviews.ts';
import { Button } from '../../parts/button.tsx';
import { go } from '../../place.ts';
import { useReviewing } from '../../stores/reviewing.ts';
import { useSay } from '../../words/say.ts';
import { AnsweredPosts } from './answered-posts.tsx';
import { ChangedSince } from './changed-since.tsx';
import './review.css';
import { RewrittenPosts } from './rewritten-posts.tsx';
import { TakeAnswers, UnderWay, rowsWrong } from './take-answers.tsx';
import { WORDS } from './words.ts';

/** What a client said, before it is put to the posts, and after. */
export function PreviewOfReview() {
  const { review, isReading, isDone, failure } = useReviewing();
  return (
    <div className="stack review">
      <UnderWay failure={failure} isReading={isReading} />
      {review !== undefined && (isDone ? <Done review={review} /> : <ToTake review={review} />)}
      {review !== undefined && <ChangedSince posts={review.posts} />}
    </div>
  );
}

function Done({ review }: { readonly review: ReviewImport }) {
  const say = useSay(WORDS);
  return (
    <div className="callout cleared" role="status">
      <div className="row">
        <p className="grow">
          {say('done', review)}
          {review.changedSince > 0 && ` ${say('doneMore', review)}`}
        </p>
        <Button
          onClick={() => {
            go('posts');
          }}
        >
          {say('see')}
        </Button>
      </div>
    </div>
  );
}

function ToTake({ review }: { readonly review: ReviewImport }) {
  const say = useSay(WORDS);
  const { take, isReading } = useReviewing();
  const { problems } = review;
  const unable = isReading ? say('reading') : review.recorded === 0 ? say('nothing') : undefined;
  return (
    <>
      <p>{say('counts', { ...review, wrong: rowsWrong(problems) })}</p>
      <TakeAnswers
        problems={problems}
        all={say('take')}
        valid={say('takeValid', { count: review.recorded })}
        unable={unable}
        onTake={take}
      />
      <RewrittenPosts posts={review.posts} />
      <AnsweredPosts posts={review.posts} />
    </>
  );
}
