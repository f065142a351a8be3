import { type AsyncZippable, zip } from 'fflate';

// The one moment that every entry carries, so that equal files give equal archives.
const EPOCH = new Date('2020-01-01T00:00:00');

/** An archive of files below one folder, by path; compressed beside the caller. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, folder: string): Promise<Uint8Array> {
  const entries: AsyncZippable = {};
  for (const [path, bytes] of files) entries[`${folder}/${path}`] = [bytes, { level: 6, mtime: EPOCH }];
  return new Promise((resolve, reject) => {
    zip(entries, (error, archive) => {
      if (error === null) resolve(archive);
      else reject(error);
    });
  });
}
