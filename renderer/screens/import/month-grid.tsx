import { useState } from 'react';
import { meaningOf } from '../../../core/sheet/columns.ts';
import { type GridChoice, TAKEN_OUT, readMonth } from '../../../core/sheet/grid-choice.ts';
import type { MonthGridRead } from '../../../core/sheet/sheet-reading.ts';
import { SomeOf } from '../../parts/some-of.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useImporting } from '../../stores/importing.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { COLUMN_WORDS } from '../../words/columns.ts';
import { MONTH_GRID_WORDS } from './month-grid-words.ts';

/** Says something of the month grid beside what was said of it before. */
function useTelling(): (said: GridChoice) => void {
  const { asked, ask } = useImporting();
  return (said) => void ask({ ...asked, monthGrid: { ...asked.monthGrid, ...said } });
}

/** Which month a grid is of: as it was read, or as a person says. */
export function MonthOfGrid({ grid }: { readonly grid: MonthGridRead | undefined }) {
  const say = useSay(MONTH_GRID_WORDS);
  const { asked, ask } = useImporting();
  const tell = useTelling();
  const [typed, setTyped] = useState<string>();
  const now = asked.monthGrid?.month ?? grid?.month ?? '';
  const month = typed === undefined ? undefined : readMonth(typed);
  const isEmpty = typed?.trim() === '';
  const isOpen = typed === undefined || isEmpty || month !== undefined;
  const by =
    grid?.monthBy === undefined
      ? 'monthHint'
      : grid.monthBy === 'person'
        ? 'byPerson'
        : now.includes('-')
          ? 'byTitle'
          : 'noYear';
  const leave = () => {
    if (typed === undefined || !isOpen) return;
    setTyped(undefined);
    if (month !== undefined && month !== now) tell({ month });
    else if (isEmpty && asked.monthGrid?.month !== undefined) {
      const { month: _month, ...monthGrid } = asked.monthGrid;
      void ask({ ...asked, monthGrid });
    }
  };
  return (
    <div className="fields">
      <TextField
        label={say('month')}
        value={typed ?? now}
        wrong={isOpen ? undefined : say('monthWrong')}
        hint={say(by)}
        onChange={setTyped}
        onLeave={leave}
      />
    </div>
  );
}

/** What of a month grid's cells is no text. */
export function MonthGridChoices({ grid }: { readonly grid: MonthGridRead }) {
  const say = useSay(MONTH_GRID_WORDS);
  const language = useLanguage();
  const tell = useTelling();
  const said = useImporting((state) => state.asked.monthGrid);
  const { finds, isRemembered } = grid;
  // What was just chosen holds before it has been read.
  const { takeOut = grid.takeOut, labels = grid.labels } = said ?? {};
  const there = TAKEN_OUT.filter((one) => finds[one] > 0);
  // What was chosen before stays to be taken back, even where no line begins so this time.
  const lost = labels.filter((label) => !finds.labels.some((one) => one.label === label));
  const offered = [...finds.labels, ...lost.map((label) => ({ label, lines: 0 }))];
  const linesOf = (label: string): number => offered.find((one) => one.label === label)?.lines ?? 0;
  const meaningIn = (label: string): string => {
    const key = meaningOf(label)?.key;
    return key === undefined || key === 'note' ? say('asNote') : (COLUMN_WORDS[key]?.[language] ?? key);
  };
  return (
    <div className="stack" role="group" aria-label={say('title')}>
      <MonthOfGrid grid={grid} />
      {there.length > 0 && (
        <fieldset className="choices">
          <legend className="third small">{say('takeOut')}</legend>
          <SomeOf
            values={there}
            chosen={takeOut}
            textOf={(one) => say(one, { count: finds[one] })}
            onChoose={(chosen) => {
              tell({ takeOut: TAKEN_OUT.filter((one) => (there.includes(one) ? chosen : takeOut).includes(one)) });
            }}
          />
        </fieldset>
      )}
      {offered.length > 0 && (
        <fieldset className="choices">
          <legend className="third small">{say('labels')}</legend>
          <SomeOf
            values={offered.map(({ label }) => label)}
            chosen={labels}
            textOf={(label) => say('label', { label, lines: linesOf(label), meaning: meaningIn(label) })}
            onChoose={(chosen) => {
              tell({ labels: chosen });
            }}
          />
        </fieldset>
      )}
      <p className="third small">
        {isRemembered && `${say('remembered')} `}
        {finds.links + finds.hashtags > 0 && `${say('atEnd')} `}
        {say('kept')}
      </p>
    </div>
  );
}
