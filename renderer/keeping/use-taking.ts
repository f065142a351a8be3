import { useState } from 'react';
import { type Proof, LARGEST_EVIDENCE } from '../../core/domain/evidence.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { sizeInWords } from '../../core/messages/size.ts';
import { type Result, fail } from '../../core/result.ts';
import { ask, handOver } from '../planner.ts';

type Taken = Required<Proof>;

/** Evidence on its way into the workspace: the file that is being taken, and what could not be. */
export interface Taking {
  readonly name: string | undefined;
  readonly refused: readonly { readonly name: string; readonly error: PlannerError }[];
  /** Takes files in, one after the other; gives those that were taken. */
  readonly take: (files: readonly File[]) => Promise<readonly Taken[]>;
  readonly dismiss: () => void;
}

/** Takes evidence in for one place of the page. */
export function useTaking(): Taking {
  const [name, setName] = useState<string>();
  const [refused, setRefused] = useState<Taking['refused']>([]);
  const take = async (files: readonly File[]) => {
    setRefused([]);
    const taken: Taken[] = [];
    for (const file of files) {
      setName(file.name);
      const result = await takeOne(file);
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

async function takeOne(file: File): Promise<Result<Taken, PlannerError>> {
  const { name, size } = file;
  if (size > LARGEST_EVIDENCE) {
    const data = { file: name, read: sizeInWords(size), limit: sizeInWords(LARGEST_EVIDENCE) };
    return fail({ code: 'file-too-large', data, file: name });
  }
  const path = await handOver(file);
  return path.ok ? ask('evidence:add', { file: path.value }) : path;
}
