import type { LegalImport } from '../../../core/api/reviews.ts';
import { useMore } from '../../parts/use-more.tsx';
import { addressOf } from '../../place.ts';
import { useLegal } from '../../stores/legal.ts';
import { briefTime } from '../../words/moment.ts';
import { useSay } from '../../words/say.ts';
import './review.css';
import { TakeAnswers, UnderWay, rowsWrong } from './take-answers.tsx';
import { WORDS } from './words.ts';

/** What legal said, before it is put to the posts, and after. */
export function PreviewOfLegal() {
  const say = useSay(WORDS);
  const { legal, isReading, isDone, failure } = useLegal();
  return (
    <div className="stack review">
      <UnderWay failure={failure} isReading={isReading} />
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
  const { take, isReading } = useLegal();
  const { waived, noted, problems } = legal;
  const unable = isReading ? say('reading') : waived + noted === 0 ? say('noOpinion') : undefined;
  return (
    <>
      <p>{say('legalCounts', { ...legal, wrong: rowsWrong(problems) })}</p>
      <p className="second">{say('legalHint')}</p>
      <TakeAnswers
        problems={problems}
        all={say('takeLegal')}
        valid={say('takeLegalValid', { count: waived + noted })}
        unable={unable}
        onTake={take}
      />
    </>
  );
}

function Opinions({ legal: { opinions } }: { readonly legal: LegalImport }) {
  const say = useSay(WORDS);
  const { visible, more } = useMore(opinions);
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
          {visible.map(({ row, is, id, brief, rule, words, opinion }) => (
            <tr key={row}>
              <td>{row}</td>
              <td className="one-line">
                <span className={is === 'waived' ? 'tag cleared' : 'tag'}>{say(is)}</span>
              </td>
              <td className="one-line">
                <a href={addressOf('posts', { open: id })}>
                  {brief.account} {briefTime(brief) ?? ''}
                </a>
              </td>
              <td className="own-text">{words === '' ? rule : words}</td>
              <td className="own-text">{opinion}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  );
}
