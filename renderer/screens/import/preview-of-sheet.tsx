import type { SheetPreview } from '../../../core/api/sheets.ts';
import { Button } from '../../parts/button.tsx';
import { useImporting } from '../../stores/importing.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { COLUMN_WORDS } from './column-words.ts';
import { WORDS } from './words.ts';

const SHOWN = 50;

/** What an import would do, before it does it. */
export function PreviewOfSheet({ preview }: { readonly preview: SheetPreview }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const { run, isBusy } = useImporting();
  const { outcome, columns, rows, taking } = preview;
  const errors = outcome.problems.filter(({ severity }) => severity === 'error');
  const warnings = outcome.problems.filter(({ severity }) => severity === 'warning');
  const wrong = new Set(errors.map(({ row }) => row)).size;
  const read = columns.filter(({ ignored }) => ignored !== true);
  const isNew = outcome.created + outcome.changed > 0;
  const unable = isBusy ? say('stillReading') : isNew ? undefined : say('nothing');
  return (
    <div className="stack">
      <p>{say('counts', { ...outcome, wrong })}</p>
      <div className="row">
        <Button
          look={wrong === 0 ? 'primary' : 'plain'}
          onClick={() => void run(false)}
          unable={wrong > 0 ? say('blocked', { wrong }) : unable}
        >
          {say('all')}
        </Button>
        {wrong > 0 && (
          <Button look="primary" onClick={() => void run(true)} unable={unable}>
            {say('onlyValid', { count: taking })}
          </Button>
        )}
      </div>
      <section className="section">
        <h2>
          {outcome.sheet} · {outcome.headerRow === 0 ? say('headerless') : say('header', { row: outcome.headerRow })}
        </h2>
        <ul className="columns" aria-label={say('columns')}>
          {read.map(({ label, letters, key }) => (
            <li key={letters} className="tag">
              {label} → {key === undefined ? say('note') : (COLUMN_WORDS[key]?.[language] ?? key)}
            </li>
          ))}
        </ul>
      </section>
      {outcome.problems.length > 0 && (
        <section className="section">
          <h2>{say('problems', { count: outcome.problems.length })}</h2>
          {errors.length > 0 && <p className="small held-text">{say('errors')}</p>}
          <ProblemList label={say('errors')} problems={errors} />
          {warnings.length > 0 && <p className="small warned-text">{say('warnings')}</p>}
          <ProblemList label={say('warnings')} problems={warnings} />
        </section>
      )}
      {rows.length > 0 && (
        <section className="section">
          <h2>{say('rows', { count: Math.min(rows.length, SHOWN) })}</h2>
          <table>
            <thead>
              <tr>
                <th>{say('row')}</th>
                <td />
                <th>{say('accountColumn')}</th>
                <th>{say('time')}</th>
                <th>{say('text')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, SHOWN).map(({ row, is, account, time, excerpt }, index) => (
                <tr key={index}>
                  <td>{row}</td>
                  <td>
                    <span className="tag">{say(is)}</span>
                  </td>
                  <td className="account">{account}</td>
                  <td className="account">{time ?? '—'}</td>
                  <td className="own-text">{excerpt}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

interface Problems {
  readonly label: string;
  readonly problems: SheetPreview['outcome']['problems'];
}

function ProblemList({ label, problems }: Problems) {
  const language = useLanguage();
  if (problems.length === 0) return null;
  return (
    // It scrolls, and the keyboard has to reach what is further down.
    <ul className="problems" tabIndex={0} aria-label={label}>
      {problems.map((problem, index) => (
        <li key={index}>{problem.message[language]}</li>
      ))}
    </ul>
  );
}
