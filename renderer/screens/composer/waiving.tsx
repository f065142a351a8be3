import { useState } from 'react';
import type { ToldFinding } from '../../../core/api/posts.ts';
import { isDay } from '../../../core/domain/day.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { errorText } from '../../../core/messages/errors.ts';
import { aboutOf, isUnwaivable } from '../../../core/rules/judging/waive.ts';
import { dayIn } from '../../keeping/reading.ts';
import { useTelling } from '../../keeping/use-record.ts';
import { useTyped } from '../../keeping/use-typed.ts';
import { Button } from '../../parts/button.tsx';
import { FormEnd } from '../../parts/form-end.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useComposer } from '../../stores/composer.ts';
import { useNotices } from '../../stores/notices.ts';
import { momentInWords } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { WAIVING } from './waiving-words.ts';

/** Where a person answers for a finding, or says that they do not any more. */
export function Waiving({ finding, year }: { readonly finding: ToldFinding; readonly year: number | undefined }) {
  const say = useSay(WAIVING);
  const language = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const waive = useWaive();
  if (finding.waived !== undefined) {
    const { reason, operator, at, until } = finding.waived;
    return (
      <div className="row waiver">
        <p className="grow">
          {say('waived', { operator, at: momentInWords(at, language, year) })}
          {until !== undefined && say('until', { day: until })}
          {say('because', { reason })}
        </p>
        <Button look="quiet" onClick={() => void waive(finding, undefined)}>
          {say('takeBack')}
        </Button>
      </div>
    );
  }
  if (finding.severity === 'info') return null;
  if (isUnwaivable(finding)) return <p className="third small">{say('never')}</p>;
  if (!isAsked) {
    return (
      <div className="row">
        <Button
          look="quiet"
          onClick={() => {
            setAsked(true);
          }}
        >
          {say('ask')}
        </Button>
      </div>
    );
  }
  return (
    <WaiverForm
      finding={finding}
      onClose={() => {
        setAsked(false);
      }}
    />
  );
}

function WaiverForm({ finding, onClose }: { readonly finding: ToldFinding; readonly onClose: () => void }) {
  const say = useSay(WAIVING);
  const id = useComposer((state) => state.open?.post.id) ?? '';
  const form = useTyped(`waiver ${id} ${finding.rule} ${finding.message} ${aboutOf(finding)}`, {
    reason: '',
    until: '',
  });
  const waive = useWaive();
  const reason = form.textOf('reason');
  const until = dayIn(form.textOf('until'));
  const isDayWrong = until !== '' && !isDay(until);
  return (
    <form
      className="adding fields waiver"
      aria-label={say('ask')}
      onSubmit={(event) => {
        form.send(event, reason.trim() === '' || isDayWrong, () => waive(finding, { reason, until }));
      }}
    >
      <TextField
        label={say('reason')}
        name="reason"
        rows={2}
        wide
        value={reason}
        hint={say('reasonHint')}
        wrong={form.isAsked && reason.trim() === '' ? say('reasonMissing') : undefined}
        onChange={form.type('reason')}
      />
      <TextField
        label={say('untilLabel')}
        name="until"
        value={form.textOf('until')}
        placeholder="2026-12-31"
        wrong={form.isAsked && isDayWrong ? say('dayWrong', { read: until }) : undefined}
        onChange={form.type('until')}
      />
      <FormEnd act={say('act')} cancel={say('cancel')} onCancel={onClose} />
    </form>
  );
}

/** Waives a finding with a reason, or without one takes its waiver back; false where that was refused, which is told. */
function useWaive() {
  const waive = useComposer((state) => state.waive);
  const tell = useNotices((state) => state.tell);
  const tellDone = useTelling();
  return async (
    finding: ToldFinding,
    given: { readonly reason: string; readonly until: string } | undefined,
  ): Promise<boolean> => {
    const { rule, message, field } = finding;
    const result = await waive({ rule, message, field, about: aboutOf(finding) }, given);
    if (result === undefined) return false;
    if (!result.ok) {
      tell({ tone: 'refused', text: errorText(result.error) });
      return false;
    }
    tellDone(fillBoth(given === undefined ? WAIVING.takenBack : WAIVING.done, {}), result.value.turned);
    return true;
  };
}
