import { useEffect, useState } from 'react';
import type { TemplateReading } from '../../../core/batch/review/read-template.ts';
import type { Client } from '../../../core/domain/client.ts';
import { LARGEST_EVIDENCE } from '../../../core/domain/evidence.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { sizeInWords } from '../../../core/messages/size.ts';
import { fail } from '../../../core/result.ts';
import { useRecord } from '../../keeping/use-record.ts';
import { ask, handOver } from '../../planner.ts';
import { TEMPLATE } from './template-words.ts';

/** A client's review template: how it is understood, and what can be done with it. */
export interface KeptTemplate {
  /** Absent while it is read, or where it cannot be. */
  readonly reading: TemplateReading | undefined;
  readonly failure: PlannerError | undefined;
  /** The file that is being taken. */
  readonly taking: string | undefined;
  readonly refused: { readonly name: string; readonly error: PlannerError } | undefined;
  readonly dismiss: () => void;
  readonly take: (file: File) => Promise<void>;
  readonly remove: () => void;
}

/** Keeps the template of a client; every change is one step of the history. */
export function useTemplate(client: Client): KeptTemplate {
  const record = useRecord();
  const [taking, setTaking] = useState<string>();
  const [refused, setRefused] = useState<KeptTemplate['refused']>();
  const [look, setLook] = useState<Pick<KeptTemplate, 'reading' | 'failure'> & { readonly of: string }>();
  const { name = '', sha256 } = client.reviewTemplate ?? {};
  useEffect(() => {
    if (sha256 === undefined) return undefined;
    let isGone = false;
    void ask('template:read', { name, sha256 }).then((read) => {
      if (isGone) return;
      setLook({ of: sha256, reading: read.ok ? read.value : undefined, failure: read.ok ? undefined : read.error });
    });
    return () => {
      isGone = true;
    };
  }, [name, sha256]);
  const save = (file: Client['reviewTemplate']) =>
    record(
      'client:save',
      ({ clients }) => ({
        clients: clients.filter(({ id }) => id === client.id).map((one) => withTemplate(one, file)),
      }),
      file === undefined
        ? fillBoth(TEMPLATE.removed, { name: client.name })
        : fillBoth(TEMPLATE.kept, { name: client.name, file: file.name }),
    );
  const take = async (file: File) => {
    setRefused(undefined);
    setTaking(file.name);
    const added = await addOne(file);
    setTaking(undefined);
    if (added.ok) await save(added.value.file);
    else setRefused({ name: file.name, error: added.error });
  };
  const shown = look?.of === sha256 ? look : undefined;
  return {
    reading: shown?.reading,
    failure: shown?.failure,
    taking,
    refused,
    dismiss: () => {
      setRefused(undefined);
    },
    take,
    remove: () => void save(undefined),
  };
}

async function addOne(file: File) {
  const { name, size } = file;
  if (size > LARGEST_EVIDENCE) {
    const data = { file: name, read: sizeInWords(size), limit: sizeInWords(LARGEST_EVIDENCE) };
    return fail({ code: 'file-too-large' as const, data, file: name });
  }
  const path = await handOver(file);
  return path.ok ? ask('template:add', { file: path.value }) : path;
}

function withTemplate({ reviewTemplate: _before, ...client }: Client, file: Client['reviewTemplate']): Client {
  return { ...client, ...(file && { reviewTemplate: file }) };
}
