import { create } from 'zustand';
import type { CallInput, Scope } from '../../core/api.ts';
import {
  type CsvEncoding,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportPreview,
  type Exported,
  type PastBatch,
  type Verified,
} from '../../core/api/batches.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, ok } from '../../core/result.ts';
import { ask, desktop, handOver } from '../planner.ts';

/** What came of looking at a batch, under the name by which a person knows it. */
export interface Verification {
  readonly name: string;
  readonly result: Result<Verified, PlannerError>;
}

interface ExportingStore {
  readonly preview: ExportPreview | undefined;
  readonly past: readonly PastBatch[] | undefined;
  /** How many batches there are; the latest are read until somebody wants all. */
  readonly pastTotal: number;
  /** Why the preview or the list of batches is not there. */
  readonly lookFailure: PlannerError | undefined;
  /** Where batches go; undefined until somebody says so. */
  readonly folder: string | undefined;
  readonly formats: readonly ExportFormat[];
  readonly encoding: CsvEncoding;
  readonly perAccount: boolean;
  readonly isExporting: boolean;
  readonly exported: Exported | undefined;
  readonly failure: PlannerError | undefined;
  readonly isVerifying: boolean;
  readonly verified: Verification | undefined;
  /** Reads what may go out of the workspace in `home`, and what went. */
  readonly look: (scope: Scope, home: string) => Promise<void>;
  /** Reads the batches that were left out. */
  readonly lookAtAll: () => Promise<void>;
  readonly setFolder: (folder: string) => void;
  readonly setFormats: (formats: readonly ExportFormat[]) => void;
  readonly setEncoding: (encoding: CsvEncoding) => void;
  readonly setPerAccount: (perAccount: boolean) => void;
  readonly run: (input: CallInput<'batches:export'>) => Promise<void>;
  /** Why what was offered cannot even be looked at. */
  readonly unseen: 'zipOnly' | 'noFolder' | undefined;
  /** Verifies what lies at a path, or a file that was dropped or picked. */
  readonly verify: (batch: string | File) => Promise<void>;
  /** Verifies what was dropped or picked, unless the page cannot see what belongs to it. */
  readonly offer: (file: File, isFolder: boolean) => void;
  /** Lets go of what could not be looked at. */
  readonly forgetUnseen: () => void;
}

/** So many batches are read at first. */
const LATEST = 10;

/** Batches on their way out, and those that went. It stays while a person looks at other screens. */
export const useExporting = create<ExportingStore>()((set, get) => {
  let turn = 0;
  let looks = 0;
  let seen: string | undefined;
  let at = '';
  let wanted: CallInput<'batches:list'> = { first: LATEST };
  return {
    preview: undefined,
    past: undefined,
    pastTotal: 0,
    lookFailure: undefined,
    folder: undefined,
    formats: EXPORT_FORMATS,
    encoding: 'utf-8',
    perAccount: false,
    isExporting: false,
    exported: undefined,
    failure: undefined,
    isVerifying: false,
    verified: undefined,
    unseen: undefined,
    look: async (scope, home) => {
      const asked = ++turn;
      const key = JSON.stringify(scope);
      // What was said about other posts would be read as if it were about these.
      if (seen !== key) set({ preview: undefined, exported: undefined, failure: undefined });
      seen = key;
      // Another workspace has batches of its own, in a folder of its own.
      if (at !== home) {
        set({ preview: undefined, past: undefined, exported: undefined, failure: undefined });
        set({ folder: undefined, verified: undefined, unseen: undefined });
      }
      if (at !== home) wanted = { first: LATEST };
      at = home;
      const [preview, past] = await Promise.all([ask('batches:preview', scope), ask('batches:list', wanted)]);
      if (asked !== turn) return;
      const failed = preview.ok ? past : preview;
      set({
        ...(preview.ok && { preview: preview.value }),
        ...(past.ok && { past: past.value.batches, pastTotal: past.value.total }),
        lookFailure: failed.ok ? undefined : failed.error,
      });
    },
    lookAtAll: async () => {
      wanted = {};
      const [home, past] = [at, await ask('batches:list', wanted)];
      if (past.ok && at === home) set({ past: past.value.batches, pastTotal: past.value.total });
    },
    setFolder: (folder) => {
      set({ folder });
    },
    setFormats: (formats) => {
      set({ formats });
    },
    setEncoding: (encoding) => {
      set({ encoding });
    },
    setPerAccount: (perAccount) => {
      set({ perAccount });
    },
    run: async (input) => {
      if (get().isExporting) return;
      set({ isExporting: true, exported: undefined, failure: undefined });
      const { folder: _folder, formats: _formats, clearedOnly: _only, ...rest } = input;
      const { encoding: _encoding, perAccount: _each, language: _language, ...scope } = rest;
      const result = await ask('batches:export', input);
      set({ isExporting: false, ...(result.ok ? { exported: result.value } : { failure: result.error }) });
      await get().look(scope, at);
    },
    verify: async (batch) => {
      const asked = ++looks;
      const name = typeof batch === 'string' ? batch : batch.name;
      set({ isVerifying: true, verified: undefined, unseen: undefined });
      const path = typeof batch === 'string' ? ok(batch) : await handOver(batch);
      const result = path.ok ? await ask('batches:verify', { path: path.value }) : path;
      // Of two that were dropped one after the other the later is meant.
      if (asked === looks) set({ isVerifying: false, verified: { name, result } });
    },
    offer: (file, isFolder) => {
      // The page hands over one file alone: no folder, and no manifest, which would always look altered without its neighbours.
      const isAlone = file.name.toLowerCase().endsWith('.json');
      const unseen = desktop !== undefined ? undefined : isFolder ? 'noFolder' : isAlone ? 'zipOnly' : undefined;
      if (unseen === undefined) void get().verify(file);
      else set({ unseen, verified: undefined });
    },
    forgetUnseen: () => {
      set({ unseen: undefined });
    },
  };
});
