import { type Client, clientSchema } from '../../../core/domain/client.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { useOptions } from '../../keeping/kept-fields.tsx';
import { newId } from '../../keeping/new-id.ts';
import { useLabelled } from '../../keeping/use-labelled.ts';
import { useRecord } from '../../keeping/use-record.ts';
import { useTyped, wrongIn } from '../../keeping/use-typed.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { addressOf, choose } from '../../place.ts';
import { useSay } from '../../words/say.ts';
import { REGIONS } from '../../words/terms.ts';
import { CLIENT } from './client-words.ts';
import { WORDS } from './words.ts';

/** Makes a client of a name and where it is registered; the rest is recorded as it becomes known. */
export function NewClient({ clients }: { readonly clients: readonly Client[] }) {
  const say = useSay(CLIENT);
  const also = useSay(WORDS);
  const labelled = useLabelled();
  const record = useRecord();
  const form = useTyped('client', { name: '', region: 'mainland' });
  const typed = { name: form.textOf('name').trim(), region: form.textOf('region') };
  const wrong = wrongIn(clientSchema, { id: 'c', ...typed });
  const twin = clients.find(({ name }) => name === typed.name);
  const create = async (): Promise<boolean> => {
    const id = newId('c');
    const made = { clients: [{ id, ...typed }] };
    const { turned } = await record('client:save', made, fillBoth(CLIENT.added, { name: typed.name }), true);
    if (turned === undefined) return false;
    choose({ fresh: undefined, account: undefined, client: id, part: 'identity', find: undefined, only: undefined });
    return true;
  };
  return (
    <form
      className="stack fresh"
      onSubmit={(event) => {
        form.send(event, Object.keys(wrong).length > 0, create);
      }}
    >
      <TextField
        label={say('name')}
        name="name"
        value={form.textOf('name')}
        onChange={form.type('name')}
        wrong={labelled(say('name'), form.isAsked ? wrong['name'] : undefined)}
      />
      {twin !== undefined && (
        <p className="callout warned">
          {say('twin')} <a href={addressOf('clients', { client: twin.id })}>{twin.name}</a>
        </p>
      )}
      <Choice
        label={say('region')}
        name="region"
        value={form.textOf('region')}
        options={useOptions(REGIONS, ['mainland', 'overseas'])}
        onChange={form.type('region')}
      />
      <div className="row">
        <Button type="submit" look="primary">
          {also('create')}
        </Button>
      </div>
    </form>
  );
}
