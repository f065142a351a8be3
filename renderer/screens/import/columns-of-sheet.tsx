import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useImporting } from '../../stores/importing.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { COLUMN_WORDS } from '../../words/columns.ts';
import { HeaderChoice } from './header-choice.tsx';
import { MAPPING_WORDS } from './mapping-words.ts';
import { Mapping } from './mapping.tsx';
import { MonthGridChoices } from './month-grid.tsx';
import { type LookedSheet, headerRowOf, unreadColumns } from './told-columns.ts';

/** How a sheet is read: its header, and what its columns are; both can be said by hand. */
export function ColumnsOfSheet({ sheet }: { readonly sheet: LookedSheet }) {
  const say = useSay(MAPPING_WORDS);
  const language = useLanguage();
  const { asked, preview, failure } = useImporting();
  const [isHeaderOpen, setHeaderOpen] = useState<boolean>();
  const [isMappingOpen, setMappingOpen] = useState<boolean>();
  const isBare = failure?.code === 'sheet-headerless';
  const headerRow = isBare ? 0 : headerRowOf(preview, asked, sheet);
  const isUnread =
    preview === undefined && (isBare || failure?.code === 'sheet-none' || failure?.code === 'column-unknown');
  if (preview === undefined && !isUnread) return null;
  const columns = preview?.columns ?? (headerRow === undefined ? [] : unreadColumns(sheet, headerRow, asked));
  const grid = preview?.monthGrid;
  const isGrid = grid !== undefined;
  const isUnsure = columns.some(({ by }) => by === 'content');
  // A month grid has no columns of its own.
  const canMap = !isGrid && headerRow !== undefined;
  const isMapping = canMap && (isMappingOpen ?? (isUnsure || isUnread));
  const isChoosing = isHeaderOpen ?? (isUnread && !isBare && asked.columns === undefined);
  const title = isGrid
    ? say('calendar')
    : headerRow === undefined
      ? say('chooseHeader')
      : headerRow === 0
        ? say('headerless')
        : say('header', { row: headerRow });
  return (
    <section className="section">
      <div className="row">
        <h2>{sheet.name === '' ? title : `${sheet.name} · ${title}`}</h2>
        <Button
          look="quiet"
          aria-expanded={isChoosing}
          onClick={() => {
            setHeaderOpen(!isChoosing);
          }}
        >
          {say('otherHeader')}
        </Button>
        {canMap && (
          <Button
            look="quiet"
            aria-expanded={isMapping}
            onClick={() => {
              setMappingOpen(!isMapping);
            }}
          >
            {say('change')}
          </Button>
        )}
      </div>
      {isChoosing && <HeaderChoice sheet={sheet} now={headerRow} />}
      {isUnread && canMap && <p className="callout warned">{say('needText')}</p>}
      {isMapping ? (
        <Mapping
          columns={columns}
          headerRow={headerRow}
          problems={preview?.problems.ofSheet ?? []}
          isRemembered={preview?.isRemembered ?? false}
          onChoose={() => {
            // What was opened by a guess stays open once the last of them is confirmed.
            setMappingOpen(true);
          }}
        />
      ) : (
        preview !== undefined &&
        !isGrid && (
          <ul className="columns" aria-label={say('columns')}>
            {preview.columns
              .filter(({ ignored }) => ignored !== true)
              .map(({ label, letters, key }) => (
                <li key={letters} className="tag">
                  {label} → {key === undefined ? say('note') : (COLUMN_WORDS[key]?.[language] ?? key)}
                </li>
              ))}
          </ul>
        )
      )}
      {grid !== undefined && <MonthGridChoices grid={grid} />}
    </section>
  );
}
