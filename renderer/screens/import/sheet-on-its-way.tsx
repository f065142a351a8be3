import type { LookedFile } from '../../../core/api/sheets.ts';
import { Button } from '../../parts/button.tsx';
import { useImporting } from '../../stores/importing.ts';
import { useSay } from '../../words/say.ts';
import { Choices } from './choices.tsx';
import { ColumnsOfSheet } from './columns-of-sheet.tsx';
import { MonthOfGrid } from './month-grid.tsx';
import { PreviewOfSheet } from './preview-of-sheet.tsx';
import { Questions } from './questions.tsx';
import { TakeIn } from './take-in.tsx';
import { WORDS } from './words.ts';

/** A sheet on its way in: what is said about it, and what would come of it. */
export function SheetOnItsWay({ looked }: { readonly looked: Extract<LookedFile, { kind: 'sheets' }> }) {
  const say = useSay(WORDS);
  const { asked, preview, failure, isAgain, afresh } = useImporting();
  const [only] = looked.sheets;
  const name = preview?.outcome.sheet ?? asked.sheet ?? (looked.sheets.length === 1 ? only?.name : undefined);
  const sheet = looked.sheets.find((one) => one.name === name);
  return (
    <>
      {isAgain && (
        <div className="callout row" role="status">
          <p className="grow">{say('again')}</p>
          <Button onClick={() => void afresh()}>{say('afresh')}</Button>
        </div>
      )}
      <Choices looked={looked} />
      {preview === undefined && failure?.code === 'sheet-month-needed' && <MonthOfGrid grid={undefined} />}
      {preview !== undefined && (
        <>
          <p>
            {say(preview.monthGrid === undefined ? 'counts' : 'countsGrid', {
              ...preview.outcome,
              wrong: preview.rows.wrong,
            })}
          </p>
          {looked.isPostingList === true && preview.rows.changed > 0 && (
            <p className="callout warned" role="alert">
              {say('putBack', { count: preview.rows.changed })}
            </p>
          )}
          <TakeIn preview={preview} />
          <Questions preview={preview} />
        </>
      )}
      {sheet !== undefined && <ColumnsOfSheet key={sheet.name} sheet={sheet} />}
      {preview !== undefined && <PreviewOfSheet preview={preview} />}
    </>
  );
}
