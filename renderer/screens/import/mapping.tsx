import type { SheetProblem } from '../../../core/sheet/sheet-problems.ts';
import { type ColumnMeaning, isColumnMeaning } from '../../../core/sheet/columns.ts';
import { Button } from '../../parts/button.tsx';
import { Options } from '../../parts/choice.tsx';
import { useImporting } from '../../stores/importing.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { COLUMN_WORDS } from './column-words.ts';
import { MAPPING_WORDS } from './mapping-words.ts';
import { type ToldColumn, columnsWith } from './told-columns.ts';

interface MappingProps {
  readonly columns: readonly ToldColumn[];
  /** As the spreadsheet numbers it: with it, what is said of columns stays with this header. */
  readonly headerRow: number | undefined;
  readonly problems: readonly SheetProblem[];
  readonly isRemembered: boolean;
  /** Hears that somebody is at work here. */
  readonly onChoose: () => void;
}

/** What each column of a sheet is, to be said by hand. */
export function Mapping({ columns, headerRow, problems, isRemembered, onChoose }: MappingProps) {
  const say = useSay(MAPPING_WORDS);
  const language = useLanguage();
  const { asked, ask } = useImporting();
  const wordOf = (key: string): string => (key === 'note' ? say('note') : (COLUMN_WORDS[key]?.[language] ?? key));
  const options = [...Object.keys(COLUMN_WORDS).filter((key) => key !== 'note'), ...['note', 'ignore']].map(
    (value) => ({ value, text: value === 'ignore' ? say('ignore') : wordOf(value) }),
  );
  const choose = (column: ToldColumn, meaning: ColumnMeaning) => {
    onChoose();
    const said = columnsWith(columns, asked.columns, column, meaning);
    void ask({ ...asked, columns: said, ...(headerRow !== undefined && headerRow > 0 && { headerRow }) });
  };
  const markOf = ({ by }: ToldColumn): string | undefined => {
    if (by === 'content') return say('guessed');
    if (by !== 'person') return undefined;
    return say(isRemembered && asked.columns === undefined ? 'remembered' : 'chosen');
  };
  return (
    <div className="stack">
      <div className="top-rows" tabIndex={0} role="region" aria-label={say('change')}>
        <table className="mapping">
          <thead>
            <tr>
              {(['letters', 'label', 'samples', 'meaning'] as const).map((key) => (
                <th key={key}>{say(key)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => {
              const { letters, label, samples, key, ignored, by } = column;
              const mark = markOf(column);
              const twice = problems.find(({ code, column: of }) => code === 'column-twice' && of === label);
              return (
                <tr key={letters}>
                  <td className="third">{letters}</td>
                  <td>{label === letters ? <span className="third">{say('unnamed')}</span> : label}</td>
                  <td className="own-text second samples">{samples.join(' / ')}</td>
                  <td>
                    <div className="row">
                      <select
                        className="chip"
                        aria-label={say('meaningOf', { label, letters })}
                        value={ignored === true ? 'ignore' : (key ?? 'note')}
                        onChange={({ target: { value } }) => {
                          if (isColumnMeaning(value)) choose(column, value);
                        }}
                      >
                        <Options options={options} value={ignored === true ? 'ignore' : (key ?? 'note')} />
                      </select>
                      {mark !== undefined && <span className={by === 'content' ? 'tag warned' : 'tag'}>{mark}</span>}
                      {by === 'content' && key !== undefined && (
                        <Button
                          look="quiet"
                          aria-label={say('confirmOf', { label, meaning: wordOf(key) })}
                          onClick={() => {
                            choose(column, key);
                          }}
                        >
                          {say('confirm')}
                        </Button>
                      )}
                    </div>
                    {twice !== undefined && <p className="small warned-text">{twice.message[language]}</p>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {headerRow !== 0 && <p className="third small">{say('kept')}</p>}
    </div>
  );
}
