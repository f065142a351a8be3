import type { Client } from '../../../core/domain/client.ts';
import { KeptWords } from '../../keeping/kept-fields.tsx';
import { Part } from '../../keeping/part.tsx';
import { nicknameIn, topicIn } from '../../keeping/reading.ts';
import { useKept } from '../../keeping/use-kept.ts';
import { useSay } from '../../words/say.ts';
import { CLIENT } from './client-words.ts';

/** What every post of a client must carry, may not carry, and how its names are spelt. */
export function ClientCard({ client }: { readonly client: Client }) {
  const say = useSay(CLIENT);
  const kept = useKept({ list: 'clients', record: client, act: 'client:save', name: client.name, part: 'card' });
  return (
    <Part name="card" title={say('card')} isKept={kept.isKept}>
      <p className="third small">{say('cardHint')}</p>
      <div className="fields">
        <KeptWords kept={kept} path="card.topics" label={say('topics')} tidy={topicIn} />
        <KeptWords kept={kept} path="card.mentions" label={say('mentions')} tidy={nicknameIn} />
        <KeptWords kept={kept} path="card.names" label={say('names')} />
        <KeptWords kept={kept} path="card.ownTerms" label={say('ownTerms')} />
        <KeptWords kept={kept} path="card.competitors" label={say('competitors')} />
      </div>
    </Part>
  );
}
