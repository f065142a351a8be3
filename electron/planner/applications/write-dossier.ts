// Puts what an application is sent with into a folder or a zip, whole or not at all.
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import type { CallInput, CallOutput } from '../../../core/api.ts';
import {
  type Dossier,
  CHECKLIST_COLUMNS,
  checklistRows,
  dossierOf,
  isAttached,
} from '../../../core/dossier/dossier.ts';
import { dossierPage } from '../../../core/dossier/dossier-page.ts';
import type { Finding } from '../../../core/domain/finding.ts';
import type { Instant } from '../../../core/domain/instant.ts';
import { safeName } from '../../../core/domain/safe-name.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { type SiteApplication, createContext, everyApplication } from '../../../core/rules/context/rule-context.ts';
import { runApplicationRules } from '../../../core/rules/judging/run-rules.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { writeFailure } from '../../files/file-failure.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { mediaFolder } from '../../files/media-files.ts';
import { stageFolder } from '../../files/stage-folder.ts';
import { type FileSum, sumFile } from '../../files/sum-file.ts';
import { type ZipEntry, writeZipWhole } from '../../files/zip.ts';
import { fittingRows, writeXlsx } from '../../sheets/write-xlsx.ts';
import { wholeState } from '../judging/context.ts';
import { sha256InBase64 } from '../sha256.ts';
import type { HostServices } from '../workspace.ts';

/** Writes the dossier of one application with its evidence: into a new folder below `out`, or as the zip `out`. */
export async function writeDossier(
  db: ReadableDb,
  { id, out, as }: CallInput<'applications:dossier'>,
  { now, folder }: Pick<HostServices, 'now' | 'folder'>,
): Promise<Result<CallOutput<'applications:dossier'>, PlannerError>> {
  const asked = askedOf(db, id, now());
  if (asked === undefined) return fail({ code: 'record-unknown', data: { id } });
  const held = await heldEvidence(asked.request, folder);
  const dossier = dossierOf(asked.request, asked.findings, now(), new Set(held.keys()));
  const name = `${safeName(dossier.host, id)} 加白材料`;
  const entries = [...(await entriesOf(dossier)), ...evidenceEntries(dossier, held)];
  try {
    const path =
      as === 'zip' ? await writeZip(resolve(out), name, entries) : await writeFolder(resolve(out), name, entries);
    return ok({
      path,
      files: entries.map((entry) => entry.name),
      gaps: dossier.letter.gaps.length,
      attached: dossier.evidence.filter(({ file }) => file !== undefined).length,
      unattached: dossier.evidence.filter((one) => !isAttached(one)).map((one) => one.name),
    });
  } catch (error) {
    return fail(writeFailure(error, out));
  }
}

interface Asked {
  readonly request: SiteApplication;
  readonly findings: readonly Finding[];
}

function askedOf(db: ReadableDb, id: string, now: Instant): Asked | undefined {
  const state = wholeState(db);
  const application = state.applications.find((one) => one.id === id);
  if (application === undefined) return undefined;
  const alone = (one: typeof application) => createContext({ ...state, applications: [one] }, now);
  const [request] = everyApplication(alone(application));
  // What it would have to show if it were sent now, whatever became of it.
  const [asked] = runApplicationRules(alone({ ...application, state: 'draft' }));
  return request && { request, findings: asked?.findings ?? [] };
}

type Held = ReadonlyMap<string, { readonly from: string; readonly sum: FileSum }>;

/** The files of evidence that are there whole, by digest. */
async function heldEvidence({ application }: SiteApplication, folder: string): Promise<Held> {
  const held = new Map<string, { readonly from: string; readonly sum: FileSum }>();
  for (const { sha256 } of application.evidenceFiles ?? []) {
    if (sha256 === undefined || held.has(sha256)) continue;
    const from = join(mediaFolder(folder), sha256);
    const sum = await sumFile(from);
    if (sum?.digest === sha256) held.set(sha256, { from, sum });
  }
  return held;
}

const evidenceEntries = ({ evidence }: Dossier, held: Held): ZipEntry[] =>
  evidence.flatMap(({ file }) => {
    const one = file && held.get(file.sha256);
    if (file === undefined || one === undefined) return [];
    const { bytes, crc } = one.sum;
    return [{ name: file.path, from: one.from, bytes, crc, packs: false }];
  });

async function entriesOf(dossier: Dossier): Promise<readonly ZipEntry[]> {
  const made = (name: string, from: Uint8Array): ZipEntry => ({
    ...{ name, from, bytes: from.length, crc: crc32(from), packs: true },
  });
  const sheet = { name: '申请条件', columns: CHECKLIST_COLUMNS, rows: fittingRows(checklistRows(dossier)) };
  return [
    made('私信.txt', Buffer.from(`${dossier.letter.text}\n`)),
    made('清单.xlsx', await writeXlsx(sheet)),
    made('材料.html', Buffer.from(dossierPage(dossier, sha256InBase64))),
  ];
}

async function writeFolder(parent: string, name: string, entries: readonly ZipEntry[]): Promise<string> {
  const folder = await freePlace(parent, name);
  const staged = await stageFolder(folder, () => undefined);
  try {
    for (const { name: path, from } of entries) {
      const staying =
        typeof from === 'string' ? await staged.copy(path, from, basename(from)) : await staged.write(path, from);
      // It was read through before; only a disk that changes under us comes here.
      if (staying === undefined) throw new Error(`${path} changed while it was read`);
    }
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

async function writeZip(out: string, name: string, entries: readonly ZipEntry[]): Promise<string> {
  await makeFolder(dirname(out));
  await writeZipWhole(
    out,
    entries.map((entry) => ({ ...entry, name: `${name}/${entry.name}` })),
    () => undefined,
  );
  return out;
}
