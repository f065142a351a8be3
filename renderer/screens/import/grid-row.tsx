import type { PreviewedRow, SheetPreview } from '../../../core/api/sheets.ts';
import type { Mended } from '../../stores/edits.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { CellEditor } from './cell-editor.tsx';
import { GRID_WORDS } from './grid-words.ts';
import { addressIn, isMended, sourceOf, textAt, textNow } from './source-cell.ts';

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
  const { row, is, partOf, isHidden, from, account, time, problems } = line;
  const worst = (column: number): 'error' | 'warning' | undefined => {
    const own = problems.filter((problem) => problem.column === column);
    return own.some(({ severity }) => severity === 'error') ? 'error' : own[0]?.severity;
  };
  return (
    <>
      <span role="rowheader" className="number">
        {from === undefined ? row : addressIn(from.post)}
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
        const source = at === editing ? sourceOf(line, columns, at) : undefined;
        const isNow = at === current;
        const severity = worst(at);
        const look = [
          'cell own-text',
          severity ?? '',
          line.merged.includes(at) || columns[at]?.ignored === true ? 'third' : '',
          isMended(line, columns, mended, at) ? 'mended' : '',
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
              <CellEditor
                label={
                  source === undefined || from === undefined
                    ? say('editing', { row, label })
                    : say('editingCell', { cell: addressIn(source) })
                }
                text={source === undefined ? text : textNow(source, mended)}
                {...ends}
              />
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
