import type { LookedFile } from '../../../core/api/sheets.ts';
import { Button } from '../../parts/button.tsx';
import { useCheckup } from '../../stores/checkup.ts';
import { useImporting } from '../../stores/importing.ts';
import { useSay } from '../../words/say.ts';
import { CHECKUP_WORDS } from './checkup-words.ts';

/** The way to have a schedule checked and nothing else. */
export function CheckOnly({ looked }: { readonly looked: LookedFile }) {
  const say = useSay(CHECKUP_WORDS);
  const sheet = useImporting(({ asked }) => asked.sheet);
  const canImport = useImporting(({ preview }) => preview !== undefined && preview.taking > 0);
  const run = useCheckup((state) => state.run);
  return (
    <div className="callout row">
      <div className="grow">
        <p>{say('what')}</p>
        <p className="third small">{say('nothingNeeded')}</p>
      </div>
      <Button look={canImport ? 'plain' : 'primary'} onClick={() => void run(looked, sheet)}>
        {say('only')}
      </Button>
    </div>
  );
}
