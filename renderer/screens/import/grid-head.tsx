import type { CSSProperties } from 'react';
import type { SheetPreview } from '../../../core/api/sheets.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { COLUMN_WORDS } from '../../words/columns.ts';
import { GRID_WORDS } from './grid-words.ts';

/** In pixels: the row's number, what it becomes, how it was read. */
const OWN = [60, 88, 200];
const OTHERS = 120;
const DATE_AND_TIME = 150;
const WIDTHS: Readonly<Record<string, number>> = {
  ...{ text: 320, link: 180, media: 140, firstComment: 200, time: 84, date: 104 },
};

/** How the cells of a row share its width; what room there is beyond goes to the widest. */
export function templateOf({ columns, monthGrid }: Pick<SheetPreview, 'columns' | 'monthGrid'>): CSSProperties {
  const isTimed = columns.some(({ key }) => key === 'time');
  // A month grid's days are made with their years.
  const isLong = !isTimed || monthGrid !== undefined;
  const widthOf = (key: string) => (key === 'date' && isLong ? DATE_AND_TIME : (WIDTHS[key] ?? OTHERS));
  const widths = [...OWN, ...columns.map(({ key }) => widthOf(key ?? ''))];
  const widest = widths.indexOf(Math.max(...widths));
  return {
    gridTemplateColumns: widths
      .map((width, at) => (at === widest ? `minmax(${width}px, 1fr)` : `${width}px`))
      .join(' '),
    minWidth: widths.reduce((sum, width) => sum + width, 0),
  };
}

/** The sheet's columns with their letters and what they mean. */
export function GridHead({
  columns,
  monthGrid,
  style,
}: Pick<SheetPreview, 'columns' | 'monthGrid'> & { readonly style: CSSProperties }) {
  const say = useSay(GRID_WORDS);
  const language = useLanguage();
  return (
    <div className="cells-head" role="row" aria-rowindex={1} style={style}>
      {([monthGrid === undefined ? 'row' : 'place', 'becomes', 'readAs'] as const).map((key) => (
        <span key={key} role="columnheader">
          {say(key)}
        </span>
      ))}
      {columns.map(({ letters, label, key, ignored }) => (
        <span key={letters} role="columnheader" className="cut">
          {monthGrid !== undefined || letters === label ? label : `${letters} ${label}`}
          <br />
          <span className="small">{ignored === true || key === undefined ? '—' : COLUMN_WORDS[key]?.[language]}</span>
        </span>
      ))}
    </div>
  );
}
