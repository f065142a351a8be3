import type { PreviewedRow, SheetPreview } from '../../../core/api/sheets.ts';
import { Button } from '../../parts/button.tsx';
import { Late } from '../../parts/states.tsx';
import { editAt, redone, undone, written } from '../../stores/edits.ts';
import { useImporting } from '../../stores/importing.ts';
import { useJob } from '../../stores/job.ts';
import { useSay } from '../../words/say.ts';
import { GRID_WORDS } from './grid-words.ts';
import { addressIn, sourceOf, textAt } from './source-cell.ts';

interface CurrentCellProps {
  readonly preview: SheetPreview;
  readonly line: PreviewedRow | undefined;
  readonly column: number;
}

/** The whole text of the current cell, what the file has there, and the steps back and forth. */
export function CurrentCell({ preview, line, column }: CurrentCellProps) {
  const say = useSay(GRID_WORDS);
  const { mended, mend, isBusy } = useImporting();
  const cancel = useJob((state) => state.cancel);
  const told = preview.columns[column];
  const source = line === undefined ? undefined : sourceOf(line, preview.columns, column);
  const edit = source === undefined ? undefined : editAt(mended, source.row, source.column);
  const from = line?.from;
  const text = line === undefined ? '' : textAt(line, preview.columns, mended, column);
  return (
    <div className="current-cell">
      {line !== undefined && told !== undefined && (
        <p>
          <span className="third">
            {from === undefined
              ? say('cell', { row: line.row, label: told.label, letters: told.letters })
              : say('postIn', { cell: addressIn(from.post), label: told.label })}
          </span>{' '}
          <span className="own-text whole">{text === '' ? <span className="third">{say('empty')}</span> : text}</span>
          {from !== undefined && <WholeCell from={from} text={text} />}
          {edit !== undefined && (
            <>
              {' '}
              <span className="third">{say('was', { text: edit.was })}</span>
              <Button
                look="quiet"
                onClick={() => {
                  void mend(written(mended, { ...edit, text: edit.was }));
                }}
              >
                {say('restore')}
              </Button>
            </>
          )}
        </p>
      )}
      <div className="row">
        <span className="third small grow" role="status">
          {isBusy
            ? say('reading')
            : mended.now.length > 0
              ? say('edits', { count: mended.now.length })
              : say(preview.monthGrid === undefined ? 'how' : 'howGrid')}
        </span>
        {isBusy && (
          <Late>
            <Button look="quiet" onClick={() => void cancel()}>
              {say('cancel')}
            </Button>
          </Late>
        )}
        {mended.past.length > 0 && (
          <Button look="quiet" aria-keyshortcuts="Control+Z" onClick={() => void mend(undone(mended))}>
            {say('undo')}
          </Button>
        )}
        {mended.ahead.length > 0 && (
          <Button look="quiet" aria-keyshortcuts="Control+Y" onClick={() => void mend(redone(mended))}>
            {say('redo')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** From which cells of a month grid a post was read, where that is not said by its text. */
function WholeCell({
  from: { post, day },
  text,
}: {
  readonly from: NonNullable<PreviewedRow['from']>;
  readonly text: string;
}) {
  const say = useSay(GRID_WORDS);
  return (
    <span className="third">
      {post.text !== text && <> · {say('postFrom', { text: post.text })}</>}
      {day.row !== post.row && <> · {say('dayFrom', { cell: addressIn(day), text: day.text })}</>}
    </span>
  );
}
