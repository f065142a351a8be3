// The one place that holds a workspace open for writing.
import type { PlannerEvent } from '../../core/api.ts';
import type { Instant } from '../../core/domain/instant.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, ok } from '../../core/result.ts';
import { closeWorkspace, type ReadableDb, type WritableDb } from '../../db/handle.ts';
import { acquireLock } from '../../db/lock.ts';
import { openWorkspace } from '../../db/open.ts';
import { allPreferences } from '../../db/preferences.ts';
import type { Cancelling } from './cancelling.ts';
import type { Jobs } from './host/jobs.ts';
import type { LastPreview } from './schedules/preview-sheet.ts';

/** What a host gives the planner to work with. */
export interface HostServices {
  readonly folder: string;
  /** Where the demo workspace is made; without it there is none. */
  readonly demoFolder?: string;
  /** The name under which others are told who holds the workspace. */
  readonly program: string;
  /** The name under which actions are recorded unless a preference names another. */
  readonly operator: string;
  readonly now: () => Instant;
  /** True where `now` was set by hand and stands still. */
  readonly clockStands?: boolean;
  /** A new random id: lower-case letters and digits. */
  readonly newId: () => string;
  readonly jobs: Jobs;
  readonly onEvent: (event: PlannerEvent) => void;
}

/** An open workspace with everything that working on it takes. */
export interface Workspace extends HostServices {
  readonly db: WritableDb;
  readonly cancelling: Cancelling;
  readonly lastPreview: LastPreview;
  readonly close: () => void;
}

/** Takes the workspace's lock and opens it, making an empty one where there is none. */
export function holdWorkspace(services: HostServices): Result<Workspace, PlannerError> {
  const { folder, program, now } = services;
  const lock = acquireLock(folder, { program, now: now() });
  if (!lock.ok) return lock;
  const opened = openWorkspace(folder, { create: true });
  if (!opened.ok) {
    lock.value.release();
    return opened;
  }
  const db = opened.value;
  return ok({
    ...services,
    get operator() {
      return operatorIn(db) ?? services.operator;
    },
    db,
    cancelling: { asked: false },
    lastPreview: { shown: undefined },
    close: () => {
      closeWorkspace(db);
      lock.value.release();
    },
  });
}

/** The operator that a preference names, if one does. */
const operatorIn = (db: ReadableDb): string | undefined => allPreferences(db).get('operator');
