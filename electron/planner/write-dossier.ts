// Puts what an application is sent with into a folder or a zip, whole or not at all.
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { CallInput, CallOutput } from '../../core/api.ts';
import { safeName } from '../../core/batch/safe-name.ts';
import { type Dossier, CHECKLIST_COLUMNS, checklistRows, dossierOf } from '../../core/dossier/dossier.ts';
import { dossierPage } from '../../core/dossier/dossier-page.ts';
import type { Instant } from '../../core/domain/instant.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { createContext, everyApplication } from '../../core/rules/context/rule-context.ts';
import { runApplicationRules } from '../../core/rules/judging/run-rules.ts';
import type { ReadableDb } from '../../db/handle.ts';
import { writeFailure } from '../files/file-failure.ts';
import { makeFolder } from '../files/make-folder.ts';
import { stageFolder } from '../files/stage-folder.ts';
import { writeFileWhole } from '../files/write-whole.ts';
import { writeXlsx } from '../sheets/write-xlsx.ts';
import { wholeState } from './context.ts';
import type { HostServices } from './workspace.ts';

/** Writes the dossier of one application: into a new folder below `out`, or as the zip `out`. */
export async function writeDossier(
  db: ReadableDb,
  { id, out, as }: CallInput<'applications:dossier'>,
  { now }: Pick<HostServices, 'now'>,
): Promise<Result<CallOutput<'applications:dossier'>, PlannerError>> {
  const dossier = gathered(db, id, now());
  if (dossier === undefined) return fail({ code: 'record-unknown', data: { id } });
  const name = `${safeName(dossier.host, id)} 加白材料`;
  const files = await filesOf(dossier);
  const gaps = dossier.letter.gaps.length;
  try {
    const path =
      as === 'zip' ? await writeZip(resolve(out), name, files) : await writeFolder(resolve(out), name, files);
    return ok({ path, files: [...files.keys()], gaps, evidence: dossier.evidence.length });
  } catch (error) {
    return fail(writeFailure(error, out));
  }
}

function gathered(db: ReadableDb, id: string, now: Instant): Dossier | undefined {
  const state = wholeState(db);
  const application = state.applications.find((one) => one.id === id);
  if (application === undefined) return undefined;
  const alone = (one: typeof application) => createContext({ ...state, applications: [one] }, now);
  const [request] = everyApplication(alone(application));
  // What it would have to show if it were sent now, whatever became of it.
  const [asked] = runApplicationRules(alone({ ...application, state: 'draft' }));
  return request && dossierOf(request, asked?.findings ?? [], now);
}

async function filesOf(dossier: Dossier): Promise<ReadonlyMap<string, Uint8Array>> {
  const digest = (text: string) => createHash('sha256').update(text).digest('base64');
  return new Map([
    ['私信.txt', strToU8(`${dossier.letter.text}\n`)],
    ['清单.xlsx', await writeXlsx({ name: '申请条件', columns: CHECKLIST_COLUMNS, rows: checklistRows(dossier) })],
    ['材料.html', strToU8(dossierPage(dossier, digest))],
  ]);
}

async function writeFolder(parent: string, name: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const folder = await freePlace(parent, name);
  const staged = await stageFolder(folder, () => undefined);
  try {
    for (const [path, bytes] of files) await staged.write(path, bytes);
    await staged.commit();
    return folder;
  } catch (error) {
    await staged.abandon();
    throw error;
  }
}

/** An earlier dossier stays as it was. */
async function freePlace(parent: string, name: string): Promise<string> {
  for (let count = 1; ; count++) {
    const folder = join(parent, count === 1 ? name : `${name} ${count}`);
    const isTaken = await stat(folder).then(
      () => true,
      () => false,
    );
    if (!isTaken) return folder;
  }
}

async function writeZip(out: string, name: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const parts = Object.fromEntries([...files].map(([path, bytes]) => [`${name}/${path}`, bytes]));
  await makeFolder(dirname(out));
  await writeFileWhole(out, zipSync(parts));
  return out;
}
