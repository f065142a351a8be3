import { HOSTINGS } from '../words/terms.ts';
import { useSay } from '../words/say.ts';
import { KeptCheck, KeptChoice, KeptDay, KeptText, useOptions } from './kept-fields.tsx';
import type { Kept } from './use-kept.ts';
import { WORDS } from './words.ts';

/** What is known of a site: its server, its filing, its documents, and who looked at it. */
export function SiteFields({ kept }: { readonly kept: Kept }) {
  const say = useSay(WORDS);
  const hostings = useOptions(HOSTINGS, ['mainland', 'overseas']);
  return (
    <>
      <KeptChoice kept={kept} path="hosting" label={say('hosting')} options={hostings} />
      <KeptText kept={kept} path="icpNumber" label={say('icpNumber')} />
      <KeptText kept={kept} path="icpEntity" label={say('icpEntity')} />
      <KeptDay kept={kept} path="reviewedOn" label={say('reviewedOn')} />
      <KeptText kept={kept} path="reviewedBy" label={say('reviewedBy')} />
      <KeptCheck kept={kept} path="licenceRecorded" label={say('licenceRecorded')} />
    </>
  );
}
