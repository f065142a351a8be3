import type { PreviewedRow, SheetPreview } from '../../../core/api/sheets.ts';
import { type Mended, editAt } from '../../stores/edits.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { CellEditor } from './cell-editor.tsx';
import { GRID_WORDS } from './grid-words.ts';

interface GridRowProps {
  readonly line: PreviewedRow;
  readonly columns: SheetPreview['columns'];
  readonly mended: Mended;
  /** The column of the cell that is current, where it is in this row. */
  readonly current: number | undefined;
  /** The column of the cell that is written in, where it is in this row. */
  readonly editing: number | undefined;
  readonly onPick: (column: number) => void;
  readonly onEdit: (column: number) => void;
  readonly onKeep: (text: string, step: number) => void;
  readonly onLeave: () => void;
}

const LOOKS = {
  new: 'tag cleared',
  changed: 'tag warned',
  wrong: 'tag held',
  same: 'tag',
  skipped: 'tag',
  joined: 'tag',
};
const RESULTS = { new: 'isNew', changed: 'isChanged', same: 'isSame', wrong: 'isWrong', skipped: 'isSkipped' } as const;

/** One row of the sheet: its number, what it becomes, its cells, and below them what is to be said of them. */
export function GridRowCells({ line, columns, mended, current, editing, onPick, onEdit, ...ends }: GridRowProps) {
  const say = useSay(GRID_WORDS);
  const language = useLanguage();
  const { row, is, partOf, isHidden, account, time, problems } = line;
  const worst = (column: number): 'error' | 'warning' | undefined => {
    const own = problems.filter((problem) => problem.column === column);
    return own.some(({ severity }) => severity === 'error') ? 'error' : own[0]?.severity;
  };
  return (
    <>
      <span role="rowheader" className="number">
        {row}
      </span>
      <span role="gridcell">
        <span className={LOOKS[is]}>
          {is === 'joined' ? say('isJoined', { row: partOf ?? row }) : say(RESULTS[is])}
        </span>
        {isHidden && <span className="third small"> {say('hidden')}</span>}
      </span>
      <span role="gridcell" className="second cut">
        {account !== undefined && `${time ?? say('untimed')} @${account}`}
      </span>
      {columns.map(({ letters, label }, at) => {
        const text = textAt(line, columns, mended, at);
        const isNow = at === current;
        const severity = worst(at);
        const look = [
          'cell own-text',
          severity ?? '',
          line.merged.includes(at) || columns[at]?.ignored === true ? 'third' : '',
          editAt(mended, row, letters) === undefined ? '' : 'mended',
          isNow ? 'now' : '',
        ];
        return (
          <span
            key={letters}
            id={isNow ? 'cell-now' : undefined}
            role="gridcell"
            aria-selected={isNow}
            aria-invalid={severity === 'error' ? true : undefined}
            className={look.filter((name) => name !== '').join(' ')}
            onClick={() => {
              onPick(at);
            }}
            onDoubleClick={() => {
              onEdit(at);
            }}
          >
            {at === editing ? (
              <CellEditor label={say('editing', { row, label })} text={text} {...ends} />
            ) : (
              <span className="cut">{text}</span>
            )}
          </span>
        );
      })}
      {problems.length > 0 && (
        <span role="gridcell" className="said">
          {problems.map(({ severity, message }, index) => (
            <span key={index} className={severity === 'error' ? 'held-text' : 'warned-text'}>
              {message[language]}
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** A cell's text as it stands now: what was just written there is seen before it has been read. */
export function textAt(
  { row, texts, was }: PreviewedRow,
  columns: SheetPreview['columns'],
  mended: Mended,
  at: number,
): string {
  const edit = editAt(mended, row, columns[at]?.letters ?? '');
  if (edit !== undefined) return edit.text;
  return was.find(([column]) => column === at)?.[1] ?? texts[at] ?? '';
}

/** What the file has in a cell of its own. */
export const fileText = ({ texts, merged, was }: PreviewedRow, at: number): string =>
  was.find(([column]) => column === at)?.[1] ?? (merged.includes(at) ? '' : (texts[at] ?? ''));
