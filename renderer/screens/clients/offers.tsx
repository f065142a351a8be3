import { useRef, useState } from 'react';
import { type Client, type Offer, offerSchema } from '../../../core/domain/client.ts';
import type { Day } from '../../../core/domain/day.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { KeptDay, KeptText } from '../../keeping/kept-fields.tsx';
import { Part, reachPart } from '../../keeping/part.tsx';
import { dayIn } from '../../keeping/reading.ts';
import { useKept } from '../../keeping/use-kept.ts';
import { useLabelled } from '../../keeping/use-labelled.ts';
import { useRecord } from '../../keeping/use-record.ts';
import { useTyped, wrongIn } from '../../keeping/use-typed.ts';
import { WORDS as KEEPING } from '../../keeping/words.ts';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSay } from '../../words/say.ts';
import { CLIENT } from './client-words.ts';
import { WORDS } from './words.ts';

interface OffersProps {
  readonly client: Client;
  readonly today: Day;
}

/** The change of a client's offers, made of what they then are; none at all leaves no list behind. */
const withOffers =
  (id: string, make: (offers: readonly Offer[]) => readonly Offer[]) =>
  ({ clients }: { readonly clients: readonly Client[] }) => ({
    clients: clients
      .filter((client) => client.id === id)
      .map((client) => {
        const offers = make(client.card.offers ?? []);
        return { ...client, card: { ...client.card, offers: offers.length > 0 ? offers : null } };
      }),
  });

/** The offers that a client makes, each with the days between which it runs. */
export function Offers({ client, today }: OffersProps) {
  const say = useSay(CLIENT);
  const kept = useKept({ list: 'clients', record: client, act: 'client:save', name: client.name, part: 'offers' });
  const record = useRecord();
  const pane = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<number>();
  const [isAdded, setAdded] = useState(false);
  const offers = client.card.offers ?? [];
  const drop = async (index: number) => {
    const name = offers[index]?.text ?? '';
    const change = withOffers(client.id, (list) => list.filter((_, place) => place !== index));
    const { turned } = await record('client:save', change, fillBoth(WORDS.deleted, { name }));
    if (turned === undefined) return;
    kept.forgetItem('card.offers', index);
    reachPart(pane.current, 'offers');
  };
  return (
    <div ref={pane}>
      <Part name="offers" title={say('offers')} isKept={kept.isKept || isAdded}>
        {offers.length === 0 && <p className="second">{say('noOffers')}</p>}
        {offers.map(({ text, from, until }, index) => (
          <div key={index} className="offer">
            <KeptText kept={kept} path={`card.offers.${index}.text`} label={say('offer')} />
            <KeptDay kept={kept} path={`card.offers.${index}.from`} label={say('from')} />
            <KeptDay kept={kept} path={`card.offers.${index}.until`} label={say('until')} />
            <div className="end">
              <span className="third small">
                {until !== undefined && until < today
                  ? say('offerEnded')
                  : from !== undefined && from > today
                    ? say('offerLater')
                    : say('offerRuns')}
              </span>
              <Button
                look="quiet"
                aria-label={say('dropOffer', { name: text })}
                onClick={() => {
                  setAsked(index);
                }}
              >
                {say('drop')}
              </Button>
            </div>
          </div>
        ))}
        <AddOffer
          client={client}
          onAdded={() => {
            setAdded(true);
          }}
        />
      </Part>
      {asked !== undefined && (
        <Confirm
          question={say('dropOfferAsk', { name: offers[asked]?.text ?? '' })}
          act={say('drop')}
          onAct={() => void drop(asked)}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </div>
  );
}

function AddOffer({ client, onAdded }: { readonly client: Client; readonly onAdded: () => void }) {
  const say = useSay(CLIENT);
  const also = useSay(WORDS);
  const keeping = useSay(KEEPING);
  const labelled = useLabelled();
  const record = useRecord();
  const form = useTyped(`offer ${client.id}`, { text: '', from: '', until: '' });
  const offer = {
    text: form.textOf('text').trim(),
    from: dayIn(form.textOf('from')),
    until: dayIn(form.textOf('until')),
  };
  const wrong = wrongIn(offerSchema, offer);
  const add = async (): Promise<boolean> => {
    const given = Object.fromEntries(Object.entries(offer).filter(([, text]) => text !== '')) as unknown as Offer;
    const change = withOffers(client.id, (list) => [...list, given]);
    const { turned } = await record('client:save', change, fillBoth(CLIENT.offerAdded, { name: offer.text }), true);
    if (turned !== undefined) onAdded();
    return turned !== undefined;
  };
  const labels = { text: say('newOffer'), from: say('from'), until: say('until') };
  return (
    <form
      className="adding offer"
      aria-label={say('newOffer')}
      onSubmit={(event) => {
        form.send(event, Object.keys(wrong).length > 0, add);
      }}
    >
      {(['text', 'from', 'until'] as const).map((name) => (
        <TextField
          key={name}
          label={labels[name]}
          name={`new.${name}`}
          value={form.textOf(name)}
          onChange={form.type(name)}
          wrong={labelled(labels[name], form.isAsked ? wrong[name] : undefined)}
          {...(name !== 'text' && { placeholder: keeping('day') })}
        />
      ))}
      <div className="end">
        <Button type="submit">{also('add')}</Button>
      </div>
    </form>
  );
}
