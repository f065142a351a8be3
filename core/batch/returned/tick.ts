import { fold, isNothing } from '../../sheet/fold.ts';
import type { Cell } from '../../sheet/grid.ts';

export type Tick = 'yes' | 'no' | 'withdrawn' | 'unclear';

const YES = /^(?:[✓✔√☑✅●vxy1对是]|yes|true|ok|done|已?定时(?:好?了)?|已?完成|好了?|已)$/;
const NO = /^(?:|[☐□○✗✘❌×0n否没]|no|false|未(?:定时)?|没(?:有|定时)|待定时?|[-–—/]+)$/;
const WITHDRAWN = /^(?:已?撤(?:下|回|销)?了?|已?删除?了?|withdrawn|pulled)$/;

/** What a person means by the mark that stands where a post is ticked off. */
export function readTick(cell: Cell): Tick {
  const text = fold(cell.text).replace(/[\ufe0e\ufe0f\s]/g, '');
  if (YES.test(text)) return 'yes';
  if (NO.test(text) || isNothing(text)) return 'no';
  return WITHDRAWN.test(text) ? 'withdrawn' : 'unclear';
}
