import type { SaidByClient } from '../../../core/api/reviews.ts';
import { DECISIONS, type Decision } from '../../../core/domain/approval.ts';
import { errorText } from '../../../core/messages/errors.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { EVIDENCE_KINDS, ProofFile } from '../../keeping/proof-file.tsx';
import { TakingTold } from '../../keeping/taking-told.tsx';
import { useTaking } from '../../keeping/use-taking.ts';
import { useTelling } from '../../keeping/use-record.ts';
import { useTyped } from '../../keeping/use-typed.ts';
import { FormEnd } from '../../parts/form-end.tsx';
import { Choice } from '../../parts/choice.tsx';
import { PickFiles } from '../../parts/pick-files.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useFileDrop } from '../../parts/use-file-drop.ts';
import { useComposer } from '../../stores/composer.ts';
import { useNotices } from '../../stores/notices.ts';
import { useTypedTexts } from '../../stores/typed.ts';
import { useSay } from '../../words/say.ts';
import { DECISION_WORDS } from '../../words/terms.ts';
import { APPROVAL } from './approval-words.ts';

interface ApprovalFormProps {
  readonly id: string;
  /** Who decided the last time. */
  readonly by: string;
  readonly onClose: () => void;
}

/** Where a person writes down what the client said of the post as it is. */
export function ApprovalForm({ id, by: known, onClose }: ApprovalFormProps) {
  const say = useSay(APPROVAL);
  const decisionOf = useSay(DECISION_WORDS);
  const key = `approval ${id}`;
  const form = useTyped(key, { decision: 'approved', by: known, comment: '' });
  const approve = useApprove();
  const taking = useTaking();
  const evidenceFile = useTypedTexts((state) => state.proofs[key]);
  const pickProof = useTypedTexts((state) => state.pick);
  const pick = async (files: readonly File[]) => {
    const [taken] = await taking.take(files.slice(0, 1));
    if (taken !== undefined) pickProof(key, taken);
  };
  const { isOver, hands } = useFileDrop((files) => void pick(files));
  const decision = DECISIONS.find((one) => one === form.textOf('decision')) ?? 'approved';
  const [by, comment] = [form.textOf('by'), form.textOf('comment')];
  const lacksComment = decision === 'changes' && comment.trim() === '';
  const send = async () => {
    const isDone = await approve({ decision, by, comment, ...(evidenceFile && { evidenceFile }) });
    if (isDone) onClose();
    return isDone;
  };
  return (
    <form
      className="adding fields"
      aria-label={say('title')}
      onSubmit={(event) => {
        form.send(event, by.trim() === '' || lacksComment, send);
      }}
    >
      <Choice
        label={say('decision')}
        name="decision"
        value={decision}
        options={DECISIONS.map((value: Decision) => ({ value, text: decisionOf(value) }))}
        onChange={form.type('decision')}
      />
      <TextField
        label={say('by')}
        name="approver"
        value={by}
        hint={say('byHint')}
        wrong={form.isAsked && by.trim() === '' ? say('byMissing') : undefined}
        onChange={form.type('by')}
      />
      <TextField
        label={say('remark')}
        name="remark"
        rows={2}
        wide
        value={comment}
        hint={say('remarkHint')}
        wrong={form.isAsked && lacksComment ? say('remarkMissing') : undefined}
        onChange={form.type('comment')}
      />
      <div className={isOver ? 'wide proving over' : 'wide proving'} {...hands}>
        <div className="row">
          <span className="grow">
            {say('evidence')} <span className="third small">{say('evidenceHint')}</span>
          </span>
          <PickFiles
            label={say('attachEvidence')}
            accept={EVIDENCE_KINDS}
            look="plain"
            onPick={(files) => void pick(files)}
          >
            {say('attach')}
          </PickFiles>
        </div>
        <TakingTold taking={taking} />
        {evidenceFile !== undefined && (
          <ul>
            <ProofFile
              file={evidenceFile}
              onRemove={() => {
                pickProof(key, undefined);
              }}
            />
          </ul>
        )}
      </div>
      <FormEnd act={say('act')} cancel={say('cancel')} onCancel={onClose} />
    </form>
  );
}

/** Records what the client said of what is stored, or without a decision that nothing was said; false where that was refused. */
export function useApprove(): (said: SaidByClient) => Promise<boolean> {
  const approve = useComposer((state) => state.approve);
  const tell = useNotices((state) => state.tell);
  const tellDone = useTelling();
  return async (said) => {
    const result = await approve(said);
    if (result === undefined) return false;
    if (result.ok) {
      tellDone(fillBoth(said.decision === undefined ? APPROVAL.takenBack : APPROVAL.done, {}), result.value.turned);
    } else tell({ tone: 'refused', text: errorText(result.error) });
    return result.ok;
  };
}
