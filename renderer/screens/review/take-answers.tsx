import type { ReviewProblem } from '../../../core/batch/review/review-problems.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { Button } from '../../parts/button.tsx';
import { JobProgress } from '../../parts/job-progress.tsx';
import { Late } from '../../parts/states.tsx';
import { useMore } from '../../parts/use-more.tsx';
import { useErrorText, useLanguage, useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** How many rows have an error. */
export const rowsWrong = (problems: readonly ReviewProblem[]): number =>
  new Set(problems.filter(({ severity }) => severity === 'error').map(({ row }) => row)).size;

interface UnderWayProps {
  readonly failure: PlannerError | undefined;
  readonly isReading: boolean;
}

/** What came in the way of a file that came back, and that it is being read. */
export function UnderWay({ failure, isReading }: UnderWayProps) {
  const say = useSay(WORDS);
  const tell = useErrorText();
  return (
    <>
      {failure?.code === 'sheet-moved-on' && (
        <p className="callout warned" role="alert">
          {say('movedOn')}
        </p>
      )}
      {failure !== undefined && failure.code !== 'sheet-moved-on' && (
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
    </>
  );
}

interface TakeAnswersProps {
  readonly problems: readonly ReviewProblem[];
  /** On the button that takes all, and on the one that takes the rows without errors. */
  readonly all: string;
  readonly valid: string;
  readonly unable: string | undefined;
  readonly onTake: (onlyValid: boolean) => Promise<void>;
}

/** The ways to take what came back, and whom to ask about what first. */
export function TakeAnswers({ problems, all, valid, unable, onTake }: TakeAnswersProps) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const wrong = rowsWrong(problems);
  const { visible, more } = useMore(problems);
  return (
    <>
      <div className="row">
        <Button
          look={wrong === 0 ? 'primary' : 'plain'}
          unable={wrong > 0 ? say('blocked', { wrong }) : unable}
          onClick={() => void onTake(false)}
        >
          {all}
        </Button>
        {wrong > 0 && (
          <Button look="primary" unable={unable} onClick={() => void onTake(true)}>
            {valid}
          </Button>
        )}
      </div>
      {problems.length > 0 && (
        <section className="section">
          <h2>{say('problems', { count: problems.length })}</h2>
          {/* It scrolls, and the keyboard has to reach what is further down. */}
          <ul className="problems" tabIndex={0} aria-label={say('problems', { count: problems.length })}>
            {visible.map(({ message, severity }, index) => (
              <li key={index} className={severity === 'error' ? 'held-text' : 'warned-text'}>
                {message[language]}
              </li>
            ))}
          </ul>
          {more}
        </section>
      )}
    </>
  );
}
