import { useState } from 'react';
import { type Proof, LARGEST_EVIDENCE } from '../../core/domain/evidence.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { sizeInWords } from '../../core/messages/size.ts';
import { type Result, fail } from '../../core/result.ts';
import { ask, handOver } from '../planner.ts';

type Taken = Required<Proof>;

/** Files on their way into the workspace: the one that is being taken, and what could not be. */
export interface Taking {
  readonly name: string | undefined;
  readonly refused: readonly { readonly name: string; readonly error: PlannerError }[];
  /** Takes files in, one after the other; gives those that were taken. */
  readonly take: (files: readonly File[]) => Promise<readonly Taken[]>;
  readonly dismiss: () => void;
}

type Take = (path: string) => Promise<Result<Taken, PlannerError>>;

const asEvidence: Take = (file) => ask('evidence:add', { file });

/** Takes files in for one place of the page, as evidence unless another way is said. */
export function useTaking(add: Take = asEvidence): Taking {
  const [name, setName] = useState<string>();
  const [refused, setRefused] = useState<Taking['refused']>([]);
  const take = async (files: readonly File[]) => {
    setRefused([]);
    const taken: Taken[] = [];
    for (const file of files) {
      setName(file.name);
      const result = await takeOne(file, add);
      if (result.ok) taken.push(result.value);
      else setRefused((before) => [...before, { name: file.name, error: result.error }]);
    }
    setName(undefined);
    return taken;
  };
  return {
    name,
    refused,
    take,
    dismiss: () => {
      setRefused([]);
    },
  };
}

async function takeOne(file: File, add: Take): Promise<Result<Taken, PlannerError>> {
  const { name, size } = file;
  if (size > LARGEST_EVIDENCE) {
    const data = { file: name, read: sizeInWords(size), limit: sizeInWords(LARGEST_EVIDENCE) };
    return fail({ code: 'file-too-large', data, file: name });
  }
  const path = await handOver(file);
  return path.ok ? add(path.value) : path;
}
