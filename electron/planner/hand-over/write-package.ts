// A hand-over package on its way to the disk: plan, media and a manifest in one archive, whole or not at all.
import { open } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import type { CallInput } from '../../../core/api.ts';
import type { WrittenPackage } from '../../../core/api/hand-over.ts';
import { byCodeUnits } from '../../../core/domain/code-units.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import {
  ALL_TEXTS,
  LARGEST_TEXT,
  MANIFEST_FILE,
  MEDIA_FOLDER,
  PACKAGE_FORMAT,
  PLAN_FILE,
  TEXTS_FOLDER,
  packageManifest,
} from '../../../core/plan/package.ts';
import { namedFiles } from '../../../core/plan/named-files.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { planObjects } from '../../../core/plan/plan-objects.ts';
import { writePlan } from '../../../core/plan/write-plan.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { type ReadableDb, fileOf } from '../../../db/handle.ts';
import { allPreferences } from '../../../db/preferences.ts';
import { snapshot } from '../../../db/transaction.ts';
import { writeFailure } from '../../files/file-failure.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { heldMedia, mediaFolder } from '../../files/media-files.ts';
import { sumFile } from '../../files/sum-file.ts';
import { type ZipEntry, writeZipWhole } from '../../files/zip.ts';
import { type Cancelling, stopIfAsked } from '../cancelling.ts';
import { textsThere } from '../changes/earlier-texts.ts';
import { mayReplace } from '../may-replace.ts';
import { planOfClient, wholePlan } from './package-plan.ts';
import { pastVersions } from '../changes/past-versions.ts';
import { sha256 } from '../sha256.ts';
import type { HostServices } from '../workspace.ts';

/** Writes the workspace, or one client of it, as a package. Another package is replaced; whatever else stands there is left. */
export async function writePackage(
  db: ReadableDb,
  { file, clientId }: CallInput<'package:write'>,
  { now, operator, onEvent }: HostServices,
  cancelling: Cancelling,
): Promise<Result<WrittenPackage, PlannerError>> {
  const { plan, bases, texts, known } = snapshot(db, () => {
    const whole = wholePlan(db);
    const client = whole.clients.find(({ id }) => id === clientId);
    const part = client === undefined ? whole : planOfClient(whole, client.id);
    const hasClient = clientId === undefined || client !== undefined;
    return {
      plan: part,
      bases: pastVersions(db).bases(planObjects(part)),
      texts: travelling([...textsThere(db, part.posts).values()]),
      known: hasClient ? undefined : whole.clients.map(({ id }) => id).join(' '),
    };
  });
  if (known !== undefined) return fail({ code: 'client-unknown', data: { id: clientId ?? '', known } });
  const path = resolve(file);
  try {
    if (!(await mayReplace(path, PACKAGE_FORMAT))) return fail({ code: 'package-exists', data: { file }, file });
    // Every file is read twice: for its digest, and into the archive.
    const total = 2 * namedFiles(plan).size + texts.length + 2;
    let done = 0;
    const onFile = () => {
      stopIfAsked(cancelling);
      onEvent({ kind: 'job:progress', job: 'write', done: done++, total });
    };
    const { held, missing } = await mediaOf(plan, dirname(fileOf(db)), onFile);
    const inside = [entryOf(PLAN_FILE, Buffer.from(writePlan(plan))), ...held, ...texts];
    const files = inside.map(({ entry, digest }) => ({ path: entry.name, bytes: entry.bytes, sha256: digest }));
    const who = allPreferences(db).get('operator') ?? operator;
    const manifest = entryOf(MANIFEST_FILE, Buffer.from(packageManifest(now(), who, files, bases)));
    await makeFolder(dirname(path));
    const entries = [manifest, ...inside].map(({ entry }) => entry);
    done = total - entries.length;
    const told = entries.map((entry) => ({ ...entry, onStart: onFile }));
    await writeZipWhole(path, told, () => {
      stopIfAsked(cancelling);
    });
    const bytes = await sizeOf(path);
    return ok({ file, bytes, posts: plan.posts.length, media: held.length, missing });
  } catch (error) {
    return fail(writeFailure(error, file));
  }
}

interface Inside {
  readonly entry: ZipEntry;
  readonly digest: string;
}

// Nothing is packed, so that equal workspaces give equal bytes whichever zlib is at hand; media are packed already.
const entryOf = (name: string, bytes: Uint8Array): Inside => ({
  entry: { name, from: bytes, bytes: bytes.length, crc: crc32(bytes), packs: false },
  digest: sha256(bytes),
});

/** Texts as parts of a package, by digest, without what is too long for one. */
function travelling(texts: readonly string[]): Inside[] {
  let room = ALL_TEXTS;
  return texts
    .map((text) => {
      const bytes = Buffer.from(text);
      return entryOf(`${TEXTS_FOLDER}/${sha256(bytes)}`, bytes);
    })
    .sort((a, b) => byCodeUnits(a.digest, b.digest))
    .filter(({ entry: { bytes } }) => bytes <= LARGEST_TEXT && (room -= bytes) >= 0);
}

/** The files that the plan names, by digest; one that is gone or is not what its name says counts as missing. */
async function mediaOf(plan: Plan, folder: string, onFile: () => void): Promise<{ held: Inside[]; missing: number }> {
  const named = namedFiles(plan);
  const there = named.size === 0 ? new Set<string>() : heldMedia(folder);
  const held: Inside[] = [];
  for (const digest of [...named].sort()) {
    onFile();
    const from = join(mediaFolder(folder), digest);
    const read = there.has(digest) ? await sumFile(from) : undefined;
    if (read?.digest !== digest) continue;
    held.push({
      entry: { name: `${MEDIA_FOLDER}/${digest}`, from, bytes: read.bytes, crc: read.crc, packs: false },
      digest,
    });
  }
  return { held, missing: named.size - held.length };
}

async function sizeOf(path: string): Promise<number> {
  const handle = await open(path, 'r');
  try {
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}
