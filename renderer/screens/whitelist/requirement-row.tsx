import { type ReactNode, useRef } from 'react';
import type { EvidenceFile } from '../../../core/domain/evidence.ts';
import { EVIDENCE } from '../../keeping/evidence-words.ts';
import { EVIDENCE_KINDS, ProofFile } from '../../keeping/proof-file.tsx';
import { TakingTold } from '../../keeping/taking-told.tsx';
import { PickFiles } from '../../parts/pick-files.tsx';
import { useFileDrop } from '../../parts/use-file-drop.ts';
import { useSay } from '../../words/say.ts';
import type { Request } from './requests.ts';
import { useEvidenceFiles } from './use-evidence-files.ts';

interface RequirementRowProps {
  readonly request: Request;
  readonly name: string;
  readonly requirement: EvidenceFile['for'];
  /** The sign before it. */
  readonly mark: ReactNode;
  readonly said: string;
  /** The way to what is missing. */
  readonly children?: ReactNode;
}

/** One point that an application has to show, with the files that prove it. What is dropped here is one of them. */
export function RequirementRow({ request, name, requirement, mark, said, children }: RequirementRowProps) {
  const say = useSay(EVIDENCE);
  const row = useRef<HTMLLIElement>(null);
  const { taking, files, add, give, remove } = useEvidenceFiles(request, requirement);
  const { isOver, hands } = useFileDrop(add);
  return (
    <li ref={row} className={isOver ? 'over' : undefined} data-requirement={requirement ?? ''} {...hands}>
      {mark}
      <span>
        {name}
        <br />
        <span className="second">{said}</span>
      </span>
      <span className="row" data-attach="">
        {children}
        <PickFiles label={say('attachFor', { of: name })} accept={EVIDENCE_KINDS} multiple onPick={add}>
          {say('attach')}
        </PickFiles>
      </span>
      {files.length > 0 && (
        <ul className="proofs" aria-label={name}>
          {files.map((file, index) => (
            <ProofFile
              key={`${file.sha256 ?? file.name} ${index}`}
              file={file}
              onGive={(bytes) => {
                give(file, bytes);
              }}
              onRemove={() => {
                remove(file);
                row.current?.querySelector<HTMLElement>('[data-attach] button')?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <div className="proofs">
        <TakingTold taking={taking} />
      </div>
    </li>
  );
}
