import { useEffect, useState } from 'react';
import type { TemplateReading } from '../../../core/batch/review/read-template.ts';
import type { Client } from '../../../core/domain/client.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { ok } from '../../../core/result.ts';
import { useRecord } from '../../keeping/use-record.ts';
import { type Taking, useTaking } from '../../keeping/use-taking.ts';
import { ask } from '../../planner.ts';
import { TEMPLATE } from './template-words.ts';

/** A client's review template: how it is understood, and what can be done with it. */
export interface KeptTemplate {
  /** Absent while it is read, or where it cannot be. */
  readonly reading: TemplateReading | undefined;
  readonly failure: PlannerError | undefined;
  readonly taking: Taking;
  readonly take: (file: File) => Promise<void>;
  readonly remove: () => void;
}

/** Keeps the template of a client; every change is one step of the history. */
export function useTemplate(client: Client): KeptTemplate {
  const record = useRecord();
  const taking = useTaking(addTemplate);
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
    const [taken] = await taking.take([file]);
    if (taken !== undefined) await save(taken);
  };
  const shown = look?.of === sha256 ? look : undefined;
  return {
    reading: shown?.reading,
    failure: shown?.failure,
    taking,
    take,
    remove: () => void save(undefined),
  };
}

async function addTemplate(file: string) {
  const added = await ask('template:add', { file });
  return added.ok ? ok(added.value.file) : added;
}

function withTemplate({ reviewTemplate: _before, ...client }: Client, file: Client['reviewTemplate']): Client {
  return { ...client, ...(file && { reviewTemplate: file }) };
}
