// Puts what an application is sent with into a folder or a zip, whole or not at all.
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
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
import { writeFolderWhole } from '../files/stage-folder.ts';
import { type ZipEntry, writeZipWhole } from '../files/zip.ts';
import { fittingRows, writeXlsx } from '../sheets/write-xlsx.ts';
import { wholeState } from './context.ts';
import { sha256InBase64 } from './sha256.ts';
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
  return new Map([
    ['私信.txt', Buffer.from(`${dossier.letter.text}\n`)],
    [
      '清单.xlsx',
      await writeXlsx({ name: '申请条件', columns: CHECKLIST_COLUMNS, rows: fittingRows(checklistRows(dossier)) }),
    ],
    ['材料.html', Buffer.from(dossierPage(dossier, sha256InBase64))],
  ]);
}

async function writeFolder(parent: string, name: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const folder = await freePlace(parent, name);
  await writeFolderWhole(folder, files);
  return folder;
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
  const entries = [...files].map(([path, bytes]): ZipEntry => {
    return { name: `${name}/${path}`, from: bytes, bytes: bytes.length, crc: crc32(bytes), packs: true };
  });
  await makeFolder(dirname(out));
  await writeZipWhole(out, entries, () => undefined);
  return out;
}
