import type { ReviewImport } from '../../../core/api/reviews.ts';
import { Button } from '../../parts/button.tsx';
import { Late } from '../../parts/states.tsx';
import { JobProgress } from '../../parts/job-progress.tsx';
import { go } from '../../place.ts';
import { useReviewing } from '../../stores/reviewing.ts';
import { useErrorText, useLanguage, useSay } from '../../words/say.ts';
import { AnsweredPosts } from './answered-posts.tsx';
import { ChangedSince } from './changed-since.tsx';
import './review.css';
import { RewrittenPosts } from './rewritten-posts.tsx';
import { WORDS } from './words.ts';

/** What a client said, before it is put to the posts, and after. */
export function PreviewOfReview() {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const { review, isReading, isDone, failure } = useReviewing();
  return (
    <div className="stack review">
      {failure !== undefined && (
        <div className="callout held" role="alert">
          <p>{tell(failure)}</p>
          <p className="third">{say('untouched')}</p>
        </div>
      )}
      {isReading && (
        <Late>
          <JobProgress />
        </Late>
      )}
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
  const language = useLanguage();
  const { take, isReading } = useReviewing();
  const wrong = new Set(review.problems.filter(({ severity }) => severity === 'error').map(({ row }) => row)).size;
  const unable = isReading ? say('reading') : review.recorded === 0 ? say('nothing') : undefined;
  return (
    <>
      <p>{say('counts', { ...review, wrong })}</p>
      <div className="row">
        <Button
          look={wrong === 0 ? 'primary' : 'plain'}
          unable={wrong > 0 ? say('blocked', { wrong }) : unable}
          onClick={() => void take(false)}
        >
          {say('take')}
        </Button>
        {wrong > 0 && (
          <Button look="primary" unable={unable} onClick={() => void take(true)}>
            {say('takeValid', { count: review.recorded })}
          </Button>
        )}
      </div>
      {review.problems.length > 0 && (
        <section className="section">
          <h2>{say('problems', { count: review.problems.length })}</h2>
          <ul className="problems">
            {review.problems.map(({ message, severity }, index) => (
              <li key={index} className={severity === 'error' ? 'held-text' : 'warned-text'}>
                {message[language]}
              </li>
            ))}
          </ul>
        </section>
      )}
      <RewrittenPosts posts={review.posts} />
      <AnsweredPosts posts={review.posts} />
    </>
  );
}
