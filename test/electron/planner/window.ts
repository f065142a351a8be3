// A planner as a window has it: a workspace with the sample plan, a clock that stands, every event kept.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlannerApi, PlannerEvent } from '../../../core/api.ts';
import { type Instant, parseInstant } from '../../../core/domain/instant.ts';
import type { Result } from '../../../core/result.ts';
import { jobs } from '../../../electron/planner/host/jobs.ts';
import { createPlanner } from '../../../electron/planner/planner.ts';

export interface Seat {
  readonly api: PlannerApi;
  readonly events: readonly PlannerEvent[];
  /** The workspace as the bytes of a plan.json. */
  readonly written: () => Promise<string>;
  readonly close: () => void;
}

const NOW = parseInstant('2026-11-23T12:00:00+08:00') ?? (0 as Instant);

export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Sits down at the workspace in a folder, a new one unless it is named. */
export function sitDown(
  folder = mkdtempSync(join(tmpdir(), 'fangxing-window-')),
): Seat & { readonly folder: string; readonly setNow: (later: string) => void } {
  let now = NOW;
  const events: PlannerEvent[] = [];
  let count = 0;
  const { api, close } = createPlanner(
    {
      folder: join(folder, 'data'),
      demoFolder: join(folder, 'data', 'demo'),
      program: 'test',
      operator: '小林',
      now: () => now,
      clockStands: true,
      newId: () => `n${String(count++).padStart(5, '0')}`,
      jobs,
      onEvent: (event) => events.push(event),
    },
    'docs/rules',
  );
  const written = async () => {
    const file = join(folder, 'plan.json');
    must(await api['plan:write']({ file }));
    return readFile(file, 'utf8');
  };
  const setNow = (later: string) => {
    now = parseInstant(later) ?? now;
  };
  return { api, events, written, close, folder, setNow };
}

/** A seat at the sample plan and the sample schedule. */
export async function sitDownAtSample(): Promise<ReturnType<typeof sitDown>> {
  const seat = sitDown();
  must(await seat.api['plan:import']({ file: 'test/samples/workspace.plan.json', dryRun: false }));
  const file = 'test/samples/agency-calendar-2026-12.xlsx';
  must(await seat.api['sheet:import']({ file, dryRun: false, onlyValid: true }));
  return seat;
}

/** Takes a plan, given as an object, into the workspace of a seat. */
export async function bringIn(
  { api, folder }: Pick<ReturnType<typeof sitDown>, 'api' | 'folder'>,
  world: object,
): Promise<void> {
  const file = join(folder, 'world.json');
  writeFileSync(file, JSON.stringify(world));
  must(await api['plan:import']({ file, dryRun: false }));
}
