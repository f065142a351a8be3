import type { PostOutline } from '../../../core/api/posts.ts';
import type { Day } from '../../../core/domain/day.ts';

/** A row of the list: the heading of a day, or the post at an index. */
export type ListRow = { readonly kind: 'day'; readonly day?: Day } | { readonly kind: 'post'; readonly index: number };

/** Where days begin in the list: rows are worked out when they are asked for, and never all held. */
export interface ListRows {
  readonly count: number;
  readonly at: (row: number) => ListRow;
  /** The row of the post at an index. */
  readonly rowOf: (index: number) => number;
}

/** Lays a list out: each day's heading above its posts. */
export function listRows({ days, total }: Pick<PostOutline, 'days' | 'total'>): ListRows {
  const starts: { readonly row: number; readonly index: number; readonly day?: Day }[] = [];
  let index = 0;
  for (const { day, posts } of days) {
    starts.push({ row: index + starts.length, index, ...(day !== undefined && { day }) });
    index += posts;
  }
  const last = (isBehind: (start: (typeof starts)[number]) => boolean) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const start = starts[middle];
      if (start !== undefined && !isBehind(start)) low = middle;
      else high = middle - 1;
    }
    return { order: low, start: starts[low] };
  };
  return {
    count: total + starts.length,
    at: (row) => {
      const { start } = last((one) => one.row > row);
      if (start === undefined || start.row === row) {
        return start?.day === undefined ? { kind: 'day' } : { kind: 'day', day: start.day };
      }
      return { kind: 'post', index: start.index + row - start.row - 1 };
    },
    rowOf: (wanted) => {
      const { order } = last((one) => one.index > wanted);
      return wanted + order + 1;
    },
  };
}
