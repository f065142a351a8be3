import { useState } from 'react';
import type { ToldFinding } from '../../../core/api/posts.ts';
import { chinaDay } from '../../../core/domain/instant.ts';
import { readLink } from '../../../core/domain/link-site.ts';
import { fill, fillBoth } from '../../../core/messages/phrase.ts';
import { problemText } from '../../../core/messages/problems.ts';
import { useRecord } from '../../keeping/use-record.ts';
import { useTyped } from '../../keeping/use-typed.ts';
import { Button } from '../../parts/button.tsx';
import { FormEnd } from '../../parts/form-end.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWorkspace } from '../../stores/workspace.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { RECORDING } from './recording-words.ts';

const KINDS = { 'record-landing-check': 'page', 'record-destination': 'link' } as const;

/** Where a person writes down what a finding asks for about a page: that it was checked, or where a short link leads. */
export function Recording({ finding: { fix } }: { readonly finding: ToldFinding }) {
  const say = useSay(RECORDING);
  const [isAsked, setAsked] = useState(false);
  const kind = fix?.kind;
  if (kind !== 'record-landing-check' && kind !== 'record-destination') return null;
  const value = String(fix?.[KINDS[kind]] ?? '');
  if (isAsked) {
    return (
      <EntryForm
        isCheck={kind === 'record-landing-check'}
        value={value}
        onClose={() => {
          setAsked(false);
        }}
      />
    );
  }
  return (
    <div className="row">
      <Button
        onClick={() => {
          setAsked(true);
        }}
      >
        {say(kind === 'record-landing-check' ? 'askCheck' : 'askDestination')}
      </Button>
    </div>
  );
}

interface EntryFormProps {
  readonly isCheck: boolean;
  readonly value: string;
  readonly onClose: () => void;
}

function EntryForm({ isCheck, value, onClose }: EntryFormProps) {
  const say = useSay(RECORDING);
  const language = useLanguage();
  const record = useRecord();
  const brief = useWorkspace((state) => state.brief);
  const [refused, setRefused] = useState('');
  const form = useTyped(`entry ${value}`, { told: '' });
  const told = form.textOf('told').trim();
  const { site, flaws } = readLink(told);
  const isWrong = isCheck ? told === '' : site === undefined || flaws.length > 0;
  const wrong = isCheck ? say('seenMissing') : say('destinationWrong', { read: told });
  const send = async () => {
    const operator = brief?.operator ?? '';
    const day = brief === undefined ? '' : chinaDay(brief.now);
    const entry = isCheck
      ? {
          list: 'landing-pages',
          value,
          change: 'add',
          evidence: fill(RECORDING.evidence[language], { day, operator, seen: told }, language).trim(),
        }
      : { list: 'short-links', value, change: 'add', destination: told };
    const done = fillBoth(isCheck ? RECORDING.checked : RECORDING.known, {});
    const { turned, problems } = await record('list-entry:save', { listEntries: [entry] }, done);
    setRefused(problems.map((problem) => problemText(problem)[language]).join(' '));
    if (turned !== undefined) onClose();
    return turned !== undefined;
  };
  return (
    <form
      className="adding fields"
      aria-label={say(isCheck ? 'askCheck' : 'askDestination')}
      onSubmit={(event) => {
        form.send(event, isWrong, send);
      }}
    >
      <TextField
        label={say(isCheck ? 'seen' : 'destination')}
        name="told"
        rows={isCheck ? 2 : 1}
        wide
        value={form.textOf('told')}
        hint={say(isCheck ? 'seenHint' : 'destinationHint')}
        wrong={form.isAsked && isWrong ? wrong : refused === '' ? undefined : refused}
        onChange={form.type('told')}
      />
      <FormEnd act={say('act')} cancel={say('cancel')} onCancel={onClose} />
    </form>
  );
}
