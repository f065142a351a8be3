import type { ImportCounts } from '../../../core/api/sheets.ts';
import { Button } from '../../parts/button.tsx';
import { useImporting } from '../../stores/importing.ts';
import { useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** What importing a plan.json would do. */
export function PreviewOfPlan({ counts }: { readonly counts: ImportCounts }) {
  const say = useSay(WORDS);
  const { run, isBusy } = useImporting();
  const unable = isBusy ? say('stillReading') : counts.created + counts.changed === 0 ? say('nothing') : undefined;
  return (
    <div className="stack">
      <p>{say('planCounts', counts)}</p>
      <div className="row">
        <Button look="primary" onClick={() => void run(false)} unable={unable}>
          {say('all')}
        </Button>
      </div>
    </div>
  );
}
