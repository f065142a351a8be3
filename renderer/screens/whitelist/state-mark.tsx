import { APPLICATIONS } from '../../words/terms.ts';
import { useSay } from '../../words/say.ts';
import type { Request } from './requests.ts';
import { WORDS } from './words.ts';

/** The state of an application: a dot and its word, with the days that it waits. */
export function StateMark({ request }: { readonly request: Request }) {
  const say = useSay(WORDS);
  const stateName = useSay(APPLICATIONS);
  const { application, lacks, waiting, standing, tone } = request;
  const { state } = application;
  const text =
    state === 'draft' && lacks > 0
      ? say('lacks', { count: lacks })
      : state === 'submitted' && waiting !== undefined && waiting > 0
        ? say('waiting', { days: waiting })
        : state === 'approved' && standing === 'ended'
          ? say('ended')
          : state === 'approved' && standing === 'later'
            ? say('later')
            : stateName(state);
  return (
    <span className="state-mark">
      <span className={`dot ${tone}`} aria-hidden="true" />
      {text}
    </span>
  );
}
