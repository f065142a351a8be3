import { uncheckedInWords } from '../../../core/checkup/unchecked.ts';
import { Button } from '../../parts/button.tsx';
import { JobProgress } from '../../parts/job-progress.tsx';
import { Late } from '../../parts/states.tsx';
import { desktop } from '../../planner.ts';
import { useCheckup } from '../../stores/checkup.ts';
import { useErrorText, useLanguage, useSay } from '../../words/say.ts';
import { CheckedRows } from './checked-sheet.tsx';
import { CHECKUP_WORDS } from './checkup-words.ts';

/** What a check-up says of a file, and the way to have it back. `name` is the file's own. */
export function CheckupOfSheet({ name }: { readonly name: string }) {
  const say = useSay(CHECKUP_WORDS);
  const tell = useErrorText();
  const language = useLanguage();
  const { checkup, isBusy, failure, saved, save, clear } = useCheckup();
  const unchecked = checkup && uncheckedInWords(checkup.sheets);
  const dot = name.lastIndexOf('.');
  const wished = `${say('fileName', { name: name.slice(0, dot) })}${name.slice(dot)}`;
  return (
    <div className="stack">
      <div className="row">
        <h2 className="grow">{say('title')}</h2>
        {!isBusy && <Button onClick={clear}>{say('back')}</Button>}
      </div>
      {isBusy && (
        <Late>
          <JobProgress />
        </Late>
      )}
      {failure !== undefined && (
        <div className="callout held" role="alert">
          {failure.code !== 'cancelled' && <p>{say('refused')}</p>}
          <p>{tell(failure, name)}</p>
          <p className="third">{say('untouched')}</p>
        </div>
      )}
      {checkup !== undefined && (
        <>
          <div className="row">
            <p role="status">{say('totals', checkup.totals)}</p>
            <span className="grow" />
            <Button look="primary" onClick={() => void save(wished)} unable={isBusy ? say('writing') : undefined}>
              {say('save')}
            </Button>
          </div>
          {unchecked !== undefined && <p className="second">{unchecked[language]}</p>}
          {saved !== undefined && (
            <p className="callout cleared" role="status">
              {desktop === undefined ? say('downloaded', { name: wished }) : say('saved', { path: saved })}
            </p>
          )}
          {checkup.sheets.map((sheet) => (
            <CheckedRows key={sheet.sheet} {...sheet} />
          ))}
        </>
      )}
    </div>
  );
}
