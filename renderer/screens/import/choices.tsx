import type { LookedFile } from '../../../core/api/sheets.ts';
import { Choice, type Option } from '../../parts/choice.tsx';
import { useImporting } from '../../stores/importing.ts';
import type { Asked } from '../../stores/kept-files.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** What a person says about a sheet: which of them, and whose the rows are that do not say so. */
export function Choices({ looked }: { readonly looked: Extract<LookedFile, { kind: 'sheets' }> }) {
  const say = useSay(WORDS);
  const { asked, ask, preview } = useImporting();
  const ledger = useLedger((state) => state.ledger);
  const auto: Option = { value: '', text: say('auto') };
  const change = (key: keyof Asked, value: string) => {
    const { [key]: _old, ...rest } = asked;
    void ask(value === '' ? rest : { ...rest, [key]: value });
  };
  const sheets = looked.sheets.map(({ name, rows, hidden }) => ({
    value: name,
    text: say(hidden ? 'sheetHidden' : 'sheetRows', { name, rows }),
  }));
  return (
    <div className="fields">
      {sheets.length > 1 && (
        <Choice
          label={say('sheet')}
          value={asked.sheet ?? preview?.outcome.sheet ?? ''}
          options={[{ value: '', text: say('whichSheet') }, ...sheets]}
          onChange={(value) => {
            // What was said of rows and columns was said of another sheet.
            const {
              sheet: _sheet,
              columns: _columns,
              monthGrid: _grid,
              headerRow: _row,
              hiddenRows: _hidden,
              marks: _marks,
              ...rest
            } = asked;
            void ask(value === '' ? rest : { ...rest, sheet: value });
          }}
        />
      )}
      <Choice
        label={say('client')}
        value={asked.clientId ?? ''}
        options={[auto, ...(ledger?.clients ?? []).map(({ id, name }) => ({ value: id, text: name }))]}
        onChange={(value) => {
          change('clientId', value);
        }}
      />
      <Choice
        label={say('campaign')}
        value={asked.campaignId ?? ''}
        options={[auto, ...(ledger?.campaigns ?? []).map(({ id, name }) => ({ value: id, text: name }))]}
        onChange={(value) => {
          change('campaignId', value);
        }}
      />
      <Choice
        label={say('account')}
        value={asked.accountId ?? ''}
        options={[auto, ...(ledger?.accounts ?? []).map(({ id, nickname }) => ({ value: id, text: `@${nickname}` }))]}
        onChange={(value) => {
          change('accountId', value);
        }}
      />
    </div>
  );
}
