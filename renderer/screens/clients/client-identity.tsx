import type { Client } from '../../../core/domain/client.ts';
import { KeptCheck, KeptChoice, KeptText, useOptions } from '../../keeping/kept-fields.tsx';
import { Part } from '../../keeping/part.tsx';
import { useKept } from '../../keeping/use-kept.ts';
import { useSay } from '../../words/say.ts';
import { REGIONS } from '../../words/terms.ts';
import { Categories } from './categories.tsx';
import { CLIENT } from './client-words.ts';

const NUMBERS = {
  mainland: ['uscc', 'licenceNumber'],
  overseas: ['registration'],
} as const;

/** Who a client is in law, and how the agency works for it. */
export function ClientIdentity({ client }: { readonly client: Client }) {
  const say = useSay(CLIENT);
  const kept = useKept({ list: 'clients', record: client, act: 'client:save', name: client.name, part: 'identity' });
  const regions = useOptions(REGIONS, ['mainland', 'overseas']);
  const asked: readonly string[] = NUMBERS[kept.valueAt('region') === 'overseas' ? 'overseas' : 'mainland'];
  // A number that is on record stays in sight wherever the client says it is registered.
  const numbers = (['uscc', 'licenceNumber', 'registration'] as const).filter(
    (key) => asked.includes(key) || client[key] !== undefined,
  );
  return (
    <Part name="identity" title={say('identity')} isKept={kept.isKept}>
      <div className="fields">
        <KeptText kept={kept} path="name" label={say('name')} />
        <KeptText kept={kept} path="legalName" label={say('legalName')} />
        <KeptChoice kept={kept} path="region" label={say('region')} options={regions} />
        {numbers.map((key) => (
          <KeptText key={key} kept={kept} path={key} label={say(key)} />
        ))}
        <KeptText kept={kept} path="contact" label={say('contact')} />
        <KeptText kept={kept} path="address" label={say('address')} wide />
        <Categories kept={kept} none={say('noKnown')} />
        <KeptCheck kept={kept} path="requiresApproval" label={say('requiresApproval')} />
      </div>
    </Part>
  );
}
