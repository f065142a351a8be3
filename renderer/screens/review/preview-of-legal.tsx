import type { LegalImport } from '../../../core/api/reviews.ts';
import { Button } from '../../parts/button.tsx';
import { JobProgress } from '../../parts/job-progress.tsx';
import { Late } from '../../parts/states.tsx';
import { addressOf } from '../../place.ts';
import { useLegal } from '../../stores/legal.ts';
import { useErrorText, useLanguage, useSay } from '../../words/say.ts';
import './review.css';
import { WORDS } from './words.ts';

/** What legal said, before it is put to the posts, and after. */
export function PreviewOfLegal() {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const { legal, isReading, isDone, failure } = useLegal();
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
      {legal !== undefined && isDone && (
        <p className="callout cleared" role="status">
          {say('legalDone', legal)}
        </p>
      )}
      {legal !== undefined && !isDone && <ToTake legal={legal} />}
      {legal !== undefined && legal.opinions.length > 0 && <Opinions legal={legal} />}
    </div>
  );
}

function ToTake({ legal }: { readonly legal: LegalImport }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const { take, isReading } = useLegal();
  const { waived, noted, problems } = legal;
  const wrong = new Set(problems.filter(({ severity }) => severity === 'error').map(({ row }) => row)).size;
  const unable = isReading ? say('reading') : waived + noted === 0 ? say('noOpinion') : undefined;
  return (
    <>
      <p>{say('legalCounts', { ...legal, wrong })}</p>
      <p className="second">{say('legalHint')}</p>
      <div className="row">
        <Button
          look={wrong === 0 ? 'primary' : 'plain'}
          unable={wrong > 0 ? say('blocked', { wrong }) : unable}
          onClick={() => void take(false)}
        >
          {say('takeLegal')}
        </Button>
        {wrong > 0 && (
          <Button look="primary" unable={unable} onClick={() => void take(true)}>
            {say('takeLegalValid', { count: waived + noted })}
          </Button>
        )}
      </div>
      {problems.length > 0 && (
        <section className="section">
          <h2>{say('problems', { count: problems.length })}</h2>
          <ul className="problems">
            {problems.map(({ message, severity }, index) => (
              <li key={index} className={severity === 'error' ? 'held-text' : 'warned-text'}>
                {message[language]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Opinions({ legal: { opinions } }: { readonly legal: LegalImport }) {
  const say = useSay(WORDS);
  return (
    <section className="section">
      <h2>{say('opinions', { count: opinions.length })}</h2>
      <table>
        <thead>
          <tr>
            <th>{say('row')}</th>
            <th>{say('result')}</th>
            <th>{say('post')}</th>
            <th>{say('wording')}</th>
            <th>{say('opinion')}</th>
          </tr>
        </thead>
        <tbody>
          {opinions.map(({ row, is, id, brief, rule, words, opinion }) => (
            <tr key={row}>
              <td>{row}</td>
              <td className="one-line">
                <span className={is === 'waived' ? 'tag cleared' : 'tag'}>{say(is)}</span>
              </td>
              <td className="one-line">
                <a href={addressOf('posts', { open: id })}>
                  {brief.account} {brief.time ?? ''}
                </a>
              </td>
              <td className="own-text">{words === '' ? rule : words}</td>
              <td className="own-text">{opinion}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
