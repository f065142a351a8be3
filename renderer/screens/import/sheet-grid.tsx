import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PreviewedRow, SheetPreview } from '../../../core/api/sheets.ts';
import { Button } from '../../parts/button.tsx';
import { redone, undone, written } from '../../stores/edits.ts';
import { useImporting } from '../../stores/importing.ts';
import { lineAt, useSheetRows } from '../../stores/sheet-rows.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import { CurrentCell } from './current-cell.tsx';
import { GridHead, templateOf } from './grid-head.tsx';
import { gridMove } from './grid-moves.ts';
import { GridRowCells } from './grid-row.tsx';
import { GRID_WORDS } from './grid-words.ts';
import './sheet-grid.css';
import { type SourceOf, sourceOf } from './source-cell.ts';

const ROW_HEIGHT = 29;
const HEAD_HEIGHT = 42;

/** The cell that is written in, whatever becomes of the rows around it meanwhile. */
interface Editing extends SourceOf {
  /** The place in the list; in a month grid several of its rows may be of one cell. */
  readonly index: number;
}

/** The rows of a sheet with its own cells, to be read and written over; only what is in sight is there. */
export function SheetGrid({ preview }: { readonly preview: SheetPreview }) {
  const say = useSay(GRID_WORDS);
  const tell = useErrorText();
  const { mended, mend, again } = useImporting();
  const { pages, only, failure, open, show } = useSheetRows();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<readonly [index: number, column: number]>([0, 0]);
  const [editing, setEditing] = useState<Editing>();
  // From a step with the keys until somebody scrolls.
  const isFollowing = useRef(false);
  const { columns, monthGrid } = preview;
  const count = preview.rows[only];
  const index = Math.max(0, Math.min(at[0], count - 1));
  const column = Math.max(0, Math.min(at[1], columns.length - 1));
  const line = count === 0 ? undefined : lineAt(pages, index);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    overscan: 10,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => {
    open(preview.id);
  }, [preview.id, open]);
  useEffect(() => {
    show(first, last);
  }, [first, last, show]);
  const height = virtual.getTotalSize();
  useEffect(() => {
    // A row that comes in, or is found to be higher, moves the cell.
    if (isFollowing.current)
      document.getElementById('cell-now')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [index, column, line, height, first]);
  useEffect(() => {
    // Another window looked at a sheet of its own.
    if (failure?.code === 'preview-gone') void again();
  }, [failure, again]);

  const pick = (next: readonly [index: number, column: number]) => {
    setAt(next);
    setEditing(undefined);
    box.current?.focus({ preventScroll: true });
  };
  // Not where the mouse is: a cell that moves between two clicks is never clicked twice.
  const moveTo = (next: readonly [index: number, column: number]) => {
    pick(next);
    isFollowing.current = true;
    if (next[0] !== index) virtual.scrollToIndex(next[0]);
  };
  const edit = (own: PreviewedRow | undefined, place: number, picked: number) => {
    const source = own === undefined ? undefined : sourceOf(own, columns, picked);
    if (source === undefined) return;
    setAt([place, source.at]);
    setEditing({ ...source, index: place });
  };
  const isOpen = (own: PreviewedRow, place: number): boolean =>
    own.from === undefined ? own.row === editing?.row : place === editing?.index;
  const keep = ({ row, column: letters, was }: Editing, text: string, step: number) => {
    void mend(written(useImporting.getState().mended, { row, column: letters, was, text }));
    const { activeElement } = document;
    // Whoever went elsewhere with the mouse stays there.
    if (activeElement === document.body || box.current?.contains(activeElement) === true)
      moveTo([index, column + step]);
    else setEditing(undefined);
  };
  const onKey = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 400) / ROW_HEIGHT) - 3);
    const move = gridMove(event, [index, column], [count, columns.length], page);
    const isStep = (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key);
    if (move !== undefined) moveTo(move);
    else if (event.key === 'Enter' || event.key === 'F2') edit(line, index, column);
    else if (isStep) void mend(event.shiftKey || /y/i.test(event.key) ? redone(mended) : undone(mended));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const template = templateOf(preview);
  return (
    <>
      <div
        ref={box}
        className="cells"
        role="grid"
        tabIndex={0}
        aria-label={say(monthGrid === undefined ? 'grid' : 'posts')}
        aria-rowcount={count + 1}
        aria-colcount={columns.length + 3}
        aria-activedescendant={
          items.some((item) => item.index === index) && line !== undefined ? 'cell-now' : undefined
        }
        onKeyDown={onKey}
        onWheel={() => {
          isFollowing.current = false;
        }}
        onPointerDown={() => {
          isFollowing.current = false;
        }}
      >
        <GridHead {...preview} style={template} />
        {count === 0 && (
          <div role="row">
            <span role="gridcell" className="third none">
              {say('none')}
            </span>
          </div>
        )}
        <div className="cells-body" role="presentation" style={{ height }}>
          {items.map((item) => {
            const own = lineAt(pages, item.index);
            const place = { ...template, transform: `translateY(${item.start - HEAD_HEIGHT}px)` };
            return (
              <div
                key={item.index}
                ref={virtual.measureElement}
                data-index={item.index}
                className="cells-row"
                role="row"
                aria-rowindex={item.index + 2}
                style={place}
              >
                {own === undefined ? (
                  <span role="gridcell">{say('loading')}</span>
                ) : (
                  <GridRowCells
                    line={own}
                    columns={columns}
                    mended={mended}
                    current={item.index === index ? column : undefined}
                    editing={isOpen(own, item.index) ? editing?.at : undefined}
                    onPick={(picked) => {
                      if (!isOpen(own, item.index) || picked !== editing?.at) pick([item.index, picked]);
                    }}
                    onEdit={(picked) => {
                      edit(own, item.index, picked);
                    }}
                    onKeep={(text, step) => {
                      if (editing !== undefined) keep(editing, text, step);
                    }}
                    onLeave={() => {
                      moveTo([index, column]);
                    }}
                  />
                )}
              </div>
            );
          })}
        </div>
      </div>
      {failure !== undefined && failure.code !== 'preview-gone' && (
        <div className="callout held row" role="alert">
          <p className="grow">{tell(failure)}</p>
          <Button onClick={() => void again()}>{say('readAgain')}</Button>
        </div>
      )}
      <CurrentCell preview={preview} line={line} column={column} />
    </>
  );
}
