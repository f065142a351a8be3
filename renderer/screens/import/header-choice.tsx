import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useImporting } from '../../stores/importing.ts';
import { useSay } from '../../words/say.ts';
import { MAPPING_WORDS } from './mapping-words.ts';
import type { LookedSheet } from './told-columns.ts';

const AROUND = { before: 3, after: 4, first: 10 } as const;

interface HeaderChoiceProps {
  readonly sheet: LookedSheet;
  /** The row that is taken for the header now. */
  readonly now: number | undefined;
}

/** Which row of a sheet is its header, with a look at the rows around it. */
export function HeaderChoice({ sheet, now }: HeaderChoiceProps) {
  const say = useSay(MAPPING_WORDS);
  const { asked, ask } = useImporting();
  const [typed, setTyped] = useState<string>();
  const row = typed === undefined ? now : Number(typed);
  const isWrong = typed !== undefined && (row === undefined || !Number.isInteger(row) || row < 1 || row > 1_048_576);
  const at = row === undefined || isWrong ? -1 : sheet.top.findIndex((line) => line.row >= row);
  const around =
    at < 0 ? sheet.top.slice(0, AROUND.first) : sheet.top.slice(Math.max(0, at - AROUND.before), at + AROUND.after);
  const take = (headerRow: number) => {
    setTyped(undefined);
    if (headerRow === now) return;
    // What was said of columns was said of another header's.
    const { columns: _columns, ...rest } = asked;
    void ask({ ...rest, headerRow });
  };
  const width = Math.min(8, Math.max(0, ...around.map(({ cells }) => cells.length)));
  return (
    <div className="stack">
      <div className="header-row">
        <TextField
          label={say('headerRow')}
          value={typed ?? String(now ?? '')}
          wrong={isWrong ? say('headerWrong') : undefined}
          onChange={setTyped}
          onLeave={() => {
            if (typed !== undefined && !isWrong && row !== undefined) take(row);
          }}
        />
      </div>
      {at < 0 && row !== undefined && row > 0 && !isWrong && <p className="third small">{say('beyond', { row })}</p>}
      <div className="top-rows" tabIndex={0} role="region" aria-label={say('rowsAround')}>
        <table>
          <tbody>
            {around.map(({ row: number, cells }) => (
              <tr key={number} className={number === row ? 'now' : undefined}>
                <th scope="row">{number}</th>
                {Array.from({ length: width }, (_, index) => (
                  <td key={index} className="cut">
                    {cells[index] ?? ''}
                  </td>
                ))}
                <td>
                  {number === now ? (
                    <span className="tag">{say('now')}</span>
                  ) : (
                    <Button
                      look="quiet"
                      aria-label={say('takeRow', { row: number })}
                      onClick={() => {
                        take(number);
                      }}
                    >
                      {say('take')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
