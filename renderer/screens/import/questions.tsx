// What only a person can know of a sheet: whether hidden rows are meant, and what colours stand for.
import { useState } from 'react';
import type { SheetPreview } from '../../../core/api/sheets.ts';
import type { MarkChoice } from '../../../core/sheet/sheet-reading.ts';
import { Choice } from '../../parts/choice.tsx';
import { OneOf } from '../../parts/one-of.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useImporting } from '../../stores/importing.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { QUESTION_WORDS } from './question-words.ts';

const NAMED = 8;
const ANSWERS = ['take', 'leave'] as const;

/** The questions that a sheet raises; each is asked once and stays to be changed. */
export function Questions({ preview: { hiddenRows, hiddenAs, marks } }: { readonly preview: SheetPreview }) {
  const say = useSay(QUESTION_WORDS);
  if (hiddenRows.length === 0 && marks.length === 0) return null;
  return (
    <section className="section" aria-label={say('questions')}>
      {hiddenRows.length > 0 && <HiddenRows rows={hiddenRows} said={hiddenAs} />}
      {marks.length > 0 && (
        <div className="fields marks">
          {marks.map((mark) => (
            <Mark key={mark.mark} {...mark} />
          ))}
        </div>
      )}
      {marks.length > 0 && <p className="third small">{say('goesTo')}</p>}
    </section>
  );
}

interface Hidden {
  readonly rows: readonly number[];
  readonly said: SheetPreview['hiddenAs'];
}

function HiddenRows({ rows, said }: Hidden) {
  const say = useSay(QUESTION_WORDS);
  const { asked, ask } = useImporting();
  const answered = asked.hiddenRows ?? said;
  const named = { count: rows.length, rows: rows.slice(0, NAMED).join(say('take') === '导入' ? '、' : ', ') };
  return (
    <fieldset className={answered === undefined ? 'callout warned' : 'callout'}>
      <legend className="unseen">{say('questions')}</legend>
      <div className="row">
        <span>{say(rows.length > NAMED ? 'hiddenMore' : 'hidden', named)}</span>
        <OneOf
          name="hidden-rows"
          values={ANSWERS}
          value={answered}
          textOf={say}
          onChoose={(hiddenRows) => void ask({ ...asked, hiddenRows })}
        />
        {answered === undefined && <span className="small">{say('unanswered')}</span>}
        {answered !== undefined && asked.hiddenRows === undefined && (
          <span className="third small">{say('remembered')}</span>
        )}
      </div>
    </fieldset>
  );
}

function Mark({ mark, name, rows, said: before }: SheetPreview['marks'][number]) {
  const say = useSay(QUESTION_WORDS);
  const language = useLanguage();
  const { asked, ask } = useImporting();
  const now = asked.marks?.find((choice) => choice.mark === mark);
  const said = now ?? before;
  const [isOther, setOther] = useState(false);
  const [typed, setTyped] = useState('');
  const statuses = [say('toConfirm'), say('toChange'), say('final')];
  const own = said?.does === 'status' && !statuses.includes(said.status) ? [said.status] : [];
  const tell = (choice: MarkChoice) => {
    void ask({ ...asked, marks: [...(asked.marks ?? []).filter((one) => one.mark !== mark), choice] });
  };
  const told = said?.does === 'status' ? `=${said.status}` : said?.does === 'leave' ? 'leave' : '';
  const isRemembered = now === undefined && before !== undefined;
  return (
    <>
      <Choice
        label={say(isRemembered ? 'markAgain' : 'mark', { name: name[language], rows })}
        value={isOther ? 'other' : told}
        options={[
          { value: '', text: say('nothing') },
          ...[...statuses, ...own].map((status) => ({ value: `=${status}`, text: say('status', { status }) })),
          { value: 'other', text: say('other') },
          { value: 'leave', text: say('leaveOut') },
        ]}
        onChange={(next) => {
          setOther(next === 'other');
          if (next === '') tell({ mark, does: 'ignore' });
          else if (next === 'leave') tell({ mark, does: 'leave' });
          else if (next !== 'other') tell({ mark, does: 'status', status: next.slice(1) });
        }}
      />
      {isOther && (
        <TextField
          label={say('otherStatus')}
          value={typed}
          onChange={setTyped}
          onLeave={() => {
            const status = typed.trim();
            if (status === '') return;
            setOther(false);
            tell({ mark, does: 'status', status });
          }}
        />
      )}
    </>
  );
}
