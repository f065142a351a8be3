import type { ReactNode } from 'react';
import type { EvidenceFile } from '../../../core/domain/evidence.ts';
import { EVIDENCE } from '../../keeping/evidence-words.ts';
import { EVIDENCE_KINDS, ProofFile } from '../../keeping/proof-file.tsx';
import { PickFiles } from '../../parts/pick-files.tsx';
import { useFileDrop } from '../../parts/use-file-drop.ts';
import { useSay } from '../../words/say.ts';
import type { EvidenceFiles } from './use-evidence-files.ts';

interface RequirementRowProps {
  readonly name: string;
  readonly requirement: EvidenceFile['for'];
  readonly evidence: EvidenceFiles;
  /** The sign before it. */
  readonly mark: ReactNode;
  readonly said: string;
  /** The way to what is missing. */
  readonly children?: ReactNode;
}

/** One point that an application has to show, with the files that prove it. What is dropped here is one of them. */
export function RequirementRow({ name, requirement, evidence, mark, said, children }: RequirementRowProps) {
  const say = useSay(EVIDENCE);
  const add = (files: readonly File[]) => {
    evidence.add(requirement, files);
  };
  const { isOver, hands } = useFileDrop(add);
  const files = evidence.of(requirement);
  return (
    <li className={isOver ? 'over' : undefined} data-requirement={requirement ?? ''} {...hands}>
      {mark}
      <span>
        {name}
        <br />
        <span className="second">{said}</span>
      </span>
      <span className="row">
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
                evidence.give(file, bytes);
              }}
              onRemove={() => {
                evidence.remove(file);
              }}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
