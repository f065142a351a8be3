import { useEffect } from 'react';
import { type RowsMeant, type SheetPreview, ROWS_MEANT } from '../../../core/api/sheets.ts';
import { useImporting } from '../../stores/importing.ts';
import { useSheetRows } from '../../stores/sheet-rows.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { GRID_WORDS } from './grid-words.ts';
import { SheetGrid } from './sheet-grid.tsx';
import { WORDS } from './words.ts';

// These are asked or shown where they can be answered.
const TOLD_ELSEWHERE = new Set([
  'marks-unread',
  'answers-remembered',
  'columns-remembered',
  'grid-remembered',
  'column-guessed',
  'column-twice',
]);

const LOOKS: Readonly<Partial<Record<RowsMeant, string>>> = { wrong: 'held', warned: 'warned', new: 'cleared' };

/** What an import would do, row by row, before it does it. */
export function PreviewOfSheet({ preview }: { readonly preview: SheetPreview }) {
  const say = useSay(WORDS);
  const word = useSay(GRID_WORDS);
  const language = useLanguage();
  const mended = useImporting((state) => state.mended);
  const { only, setOnly, close } = useSheetRows();
  // The next sheet begins with all of its own rows.
  useEffect(() => close, [close]);
  const told = preview.problems.ofSheet.filter(({ code }) => !TOLD_ELSEWHERE.has(code));
  const shown = ROWS_MEANT.filter(
    (key) => key === 'all' || key === only || preview.rows[key] > 0 || (key === 'edited' && mended.now.length > 0),
  );
  return (
    <section className="section">
      {told.length > 0 && (
        // It scrolls, and the keyboard has to reach what is further down.
        <ul className="problems" tabIndex={0} aria-label={say('ofSheet')}>
          {told.map(({ severity, message }, index) => (
            <li key={index} className={severity === 'error' ? 'held-text' : 'warned-text'}>
              {message[language]}
            </li>
          ))}
        </ul>
      )}
      <div className="row" role="group" aria-label={word('filters')}>
        {shown.map((key) => (
          <button
            key={key}
            type="button"
            className={`chip ${LOOKS[key] ?? ''}`}
            aria-pressed={only === key}
            onClick={() => {
              setOnly(only === key ? 'all' : key);
            }}
          >
            {word(key, { count: preview.rows[key] })}
          </button>
        ))}
      </div>
      <SheetGrid key={only} preview={preview} />
    </section>
  );
}
