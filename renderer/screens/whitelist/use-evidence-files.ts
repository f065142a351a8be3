import type { Application } from '../../../core/domain/application.ts';
import type { EvidenceFile } from '../../../core/domain/evidence.ts';
import type { Sentence } from '../../../core/messages/phrase.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { useRecord } from '../../keeping/use-record.ts';
import { type Taking, useTaking } from '../../keeping/use-taking.ts';
import { DETAIL } from './detail-words.ts';
import type { Request } from './requests.ts';

type For = EvidenceFile['for'];
type List = readonly EvidenceFile[];

/** The evidence for one requirement of an application, or for none of them, and what can be done with it. */
export interface EvidenceFiles {
  readonly taking: Taking;
  readonly files: List;
  readonly add: (files: readonly File[]) => void;
  /** Gives a file that is only named its bytes. */
  readonly give: (file: EvidenceFile, bytes: File) => void;
  readonly remove: (file: EvidenceFile) => void;
}

/** Keeps the evidence of an application; every change is one step of the history. */
export function useEvidenceFiles({ application, shownHost: host }: Request, requirement: For): EvidenceFiles {
  const taking = useTaking();
  const record = useRecord();
  const change = (done: Sentence, changed: (now: List) => List) =>
    record(
      'application:save',
      // Another file may just have been stored.
      ({ applications }) => ({
        applications: applications.filter(({ id }) => id === application.id).map((one) => withFiles(one, changed)),
      }),
      done,
    );
  return {
    taking,
    files: (application.evidenceFiles ?? []).filter((one) => one.for === requirement),
    add: (given) => {
      void (async () => {
        const taken = await taking.take(given);
        const added = taken.map((one): EvidenceFile => ({ ...one, ...(requirement && { for: requirement }) }));
        if (added.length === 0) return;
        await change(fillBoth(DETAIL.evidenceAdded, { host, count: added.length }), (now) => withAdded(now, added));
      })();
    },
    give: (file, bytes) => {
      void (async () => {
        const [taken] = await taking.take([bytes]);
        if (taken === undefined) return;
        await change(fillBoth(DETAIL.evidenceAdded, { host, count: 1 }), (now) =>
          now.map((one) => (isSame(one, file) ? { ...one, ...taken, name: one.name } : one)),
        );
      })();
    },
    remove: (file) =>
      void change(fillBoth(DETAIL.evidenceRemoved, { host, name: file.name }), (now) =>
        now.filter((one) => !isSame(one, file)),
      ),
  };
}

const isSame = (a: EvidenceFile, b: EvidenceFile): boolean =>
  a.name === b.name && a.sha256 === b.sha256 && a.for === b.for;

/** Adds files; one that is there already by its name alone goes where that stands, and the same one is not there twice. */
const withAdded = (now: List, added: List): List =>
  added.reduce<List>((list, file) => {
    if (list.some((one) => one.sha256 === file.sha256 && one.for === file.for)) return list;
    const at = list.findIndex((one) => one.sha256 === undefined && one.name === file.name && one.for === file.for);
    return at < 0 ? [...list, file] : list.with(at, file);
  }, now);

function withFiles({ evidenceFiles = [], ...rest }: Application, changed: (now: List) => List): Application {
  const files = changed(evidenceFiles);
  return { ...rest, ...(files.length > 0 && { evidenceFiles: [...files] }) };
}
