import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { PostOutline } from '../../../core/api/posts.ts';
import { Confirm } from '../../parts/confirm.tsx';
import { choose } from '../../place.ts';
import { useNotices } from '../../stores/notices.ts';
import { rowAt, usePosts } from '../../stores/posts.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { errorText } from '../../../core/messages/errors.ts';
import { dayWithWeekday, yearInChina } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { listRows } from './list-rows.ts';
import { PostRowCells } from './post-row.tsx';
import { WORDS } from './words.ts';

const ROW_HEIGHT = 33;

interface PostListProps {
  readonly outline: PostOutline;
  /** The id of the post that is open. */
  readonly open: string | undefined;
}

/** The posts in order of time; only what is in sight is there. */
export function PostList({ outline, open }: PostListProps) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const year = useWorkspace((state) => (state.brief === undefined ? 0 : yearInChina(state.brief.now)));
  const { pages, show, remove } = usePosts();
  const tell = useNotices((state) => state.tell);
  const rows = useMemo(() => listRows(outline), [outline]);
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [deleting, setDeleting] = useState<string>();
  const virtual = useVirtualizer({
    count: rows.count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const seen = items.flatMap(({ index }) => {
    const row = rows.at(index);
    return row.kind === 'post' ? [row.index] : [];
  });
  const [first, last] = [seen[0] ?? 0, seen.at(-1) ?? 0];
  useEffect(() => {
    show(first, last);
  }, [first, last, show]);
  const current = Math.min(at, outline.total - 1);

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(index, outline.total - 1));
    setAt(next);
    virtual.scrollToIndex(rows.rowOf(next));
    box.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 400) / ROW_HEIGHT) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: outline.total - 1,
    };
    const target = moves[event.key];
    const post = rowAt(pages, current);
    if (target !== undefined) moveTo(target);
    else if (event.key === 'Enter' && post !== undefined) choose({ open: post.id });
    else if (event.key === 'Delete' && post !== undefined) setDeleting(post.id);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        ref={box}
        className="rows"
        role="grid"
        tabIndex={0}
        aria-label={say('list')}
        aria-rowcount={rows.count}
        aria-activedescendant={items.some(({ index }) => index === rows.rowOf(current)) ? 'post-now' : undefined}
        onKeyDown={onKey}
      >
        <div className="sheet" role="presentation" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = rows.at(index);
            const style = { transform: `translateY(${start}px)` };
            if (row.kind === 'day') {
              return (
                <div key={`d${index}`} className="day-row" role="row" aria-rowindex={index + 1} style={style}>
                  <span role="gridcell">
                    {row.day === undefined ? say('untimed') : dayWithWeekday(row.day, language, year)}
                  </span>
                </div>
              );
            }
            const post = rowAt(pages, row.index);
            return (
              <div
                key={`p${index}`}
                id={row.index === current ? 'post-now' : undefined}
                className={row.index === current ? 'post-row now' : 'post-row'}
                role="row"
                aria-rowindex={index + 1}
                aria-selected={post !== undefined && post.id === open}
                style={style}
                onClick={() => {
                  setAt(row.index);
                  if (post !== undefined) choose({ open: post.id });
                }}
              >
                {post === undefined ? <span role="gridcell">{say('loading')}</span> : <PostRowCells post={post} />}
              </div>
            );
          })}
        </div>
      </div>
      {deleting !== undefined && (
        <Confirm
          question={say('deleteAsk')}
          act={say('delete')}
          onClose={() => {
            setDeleting(undefined);
          }}
          onAct={() => {
            if (deleting === open) choose({ open: undefined });
            void remove([deleting]).then((result) => {
              tell(
                result.ok ? { text: WORDS.deleted, canUndo: true } : { tone: 'refused', text: errorText(result.error) },
              );
            });
          }}
        />
      )}
    </>
  );
}
