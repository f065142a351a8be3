import { useRef, useState } from 'react';
import { type Campaign, campaignSchema } from '../../../core/domain/campaign.ts';
import type { Client } from '../../../core/domain/client.ts';
import type { Day } from '../../../core/domain/day.ts';
import { dayInWords, fillBoth } from '../../../core/messages/phrase.ts';
import { DeleteRecord } from '../../keeping/delete-record.tsx';
import { KeptChoice, KeptDay, KeptText } from '../../keeping/kept-fields.tsx';
import { newId } from '../../keeping/new-id.ts';
import { Part, reachPart } from '../../keeping/part.tsx';
import { dayIn } from '../../keeping/reading.ts';
import { useKept } from '../../keeping/use-kept.ts';
import { useLabelled } from '../../keeping/use-labelled.ts';
import { useRecord } from '../../keeping/use-record.ts';
import { useSteadyOrder } from '../../keeping/use-steady-order.ts';
import { useTyped, wrongIn } from '../../keeping/use-typed.ts';
import { WORDS as KEEPING } from '../../keeping/words.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { addressOf } from '../../place.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { Categories } from './categories.tsx';
import { CLIENT } from './client-words.ts';
import { WORDS } from './words.ts';
import { useZones } from './zones.ts';

interface CampaignsProps {
  readonly client: Client;
  readonly campaigns: readonly Campaign[];
  readonly today: Day;
}

/** The campaigns of a client, the latest first. */
export function Campaigns({ client, campaigns, today }: CampaignsProps) {
  const say = useSay(CLIENT);
  const pane = useRef<HTMLDivElement>(null);
  const [isAdded, setAdded] = useState(false);
  const own = campaigns.filter(({ clientId }) => clientId === client.id);
  const shown = useSteadyOrder(own, (a, b) => (a.startsOn > b.startsOn ? -1 : 1));
  return (
    <div ref={pane}>
      <Part name="campaigns" title={say('campaigns')} isKept={isAdded}>
        {own.length === 0 && <p className="second">{say('noCampaigns')}</p>}
        <div>
          {shown.map((campaign) => (
            <CampaignFold
              key={campaign.id}
              campaign={campaign}
              today={today}
              onGone={() => reachPart(pane.current, 'campaigns')}
            />
          ))}
        </div>
        <AddCampaign
          client={client}
          onAdded={() => {
            setAdded(true);
          }}
        />
      </Part>
    </div>
  );
}

interface CampaignFoldProps {
  readonly campaign: Campaign;
  readonly today: Day;
  readonly onGone: () => void;
}

function CampaignFold({ campaign, today, onGone }: CampaignFoldProps) {
  const say = useSay(CLIENT);
  const keeping = useSay(KEEPING);
  const language = useLanguage();
  const { zones, nameOf } = useZones();
  const kept = useKept({ list: 'campaigns', record: campaign, act: 'campaign:save', name: campaign.name });
  const { id, name, startsOn, endsOn, timeZone } = campaign;
  const [first, last] = [startsOn, endsOn].map((day) => dayInWords(day, language, Number(today.slice(0, 4))));
  return (
    <details className="fold" data-part={id}>
      <summary>
        <span>{name}</span>
        <span className="second">
          {first} – {last}
        </span>
        <span className="third">{nameOf(timeZone)}</span>
        <span role="status" className="third small">
          {kept.isKept && keeping('kept')}
        </span>
      </summary>
      <div className="stack">
        <div className="fields">
          <KeptText kept={kept} path="name" label={say('campaignName')} />
          <KeptChoice kept={kept} path="timeZone" label={say('timeZone')} options={zones} />
          <KeptDay kept={kept} path="startsOn" label={say('startsOn')} />
          <KeptDay kept={kept} path="endsOn" label={say('endsOn')} />
          <Categories kept={kept} none={say('asClient')} />
        </div>
        <p>
          <a href={addressOf('posts', { campaign: id })}>{say('campaignPosts')}</a>
        </p>
        <DeleteRecord
          list="campaigns"
          id={id}
          act={say('dropCampaign')}
          question={say('dropCampaignAsk', { name })}
          done={fillBoth(WORDS.deleted, { name })}
          onGone={onGone}
        />
      </div>
    </details>
  );
}

function AddCampaign({ client, onAdded }: { readonly client: Client; readonly onAdded: () => void }) {
  const say = useSay(CLIENT);
  const keeping = useSay(KEEPING);
  const labelled = useLabelled();
  const record = useRecord();
  const { zones } = useZones();
  const form = useTyped(`campaign ${client.id}`, { name: '', startsOn: '', endsOn: '', timeZone: 'Asia/Shanghai' });
  const typed = {
    clientId: client.id,
    name: form.textOf('name').trim(),
    startsOn: dayIn(form.textOf('startsOn')),
    endsOn: dayIn(form.textOf('endsOn')),
    timeZone: form.textOf('timeZone'),
  };
  const wrong = wrongIn(campaignSchema, { id: 'k', ...typed });
  const add = async (): Promise<boolean> => {
    const made = { campaigns: [{ id: newId('k'), ...typed }] };
    const { turned } = await record('campaign:save', made, fillBoth(CLIENT.campaignAdded, { name: typed.name }), true);
    if (turned !== undefined) onAdded();
    return turned !== undefined;
  };
  const labels = { name: say('newCampaign'), startsOn: say('startsOn'), endsOn: say('endsOn') };
  return (
    <form
      className="adding fields"
      aria-label={say('newCampaign')}
      onSubmit={(event) => {
        form.send(event, Object.keys(wrong).length > 0, add);
      }}
    >
      {(['name', 'startsOn', 'endsOn'] as const).map((name) => (
        <TextField
          key={name}
          label={labels[name]}
          name={`new.${name}`}
          value={form.textOf(name)}
          onChange={form.type(name)}
          wrong={labelled(labels[name], form.isAsked ? wrong[name] : undefined)}
          {...(name !== 'name' && { placeholder: keeping('day') })}
        />
      ))}
      <Choice
        label={say('timeZone')}
        name="new.timeZone"
        value={form.textOf('timeZone')}
        options={zones}
        onChange={form.type('timeZone')}
      />
      <div className="row wide">
        <Button type="submit">{say('addCampaign')}</Button>
      </div>
    </form>
  );
}
