import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is made or fetched, not written. */
const notOurs = new Set(['.git', 'node_modules', 'dist', 'release', 'coverage']);

/** Every file below a folder of the project, by its path from the root with forward slashes, sorted. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder, { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

/** Our TypeScript, `.d.ts` included. */
export function sourcesBelow(...folders: readonly string[]): readonly string[] {
  return folders.flatMap(filesBelow).filter((path) => /\.tsx?$/.test(path));
}

/** A file's text. */
export const textOf = (path: string): string => readFileSync(root + path, 'utf8');

/** Whether a file of core/rules defines a rule; the others are the engine. */
export const definesRule = (text: string): boolean => /^export const \w+ = define\w*Rule\b/m.test(text);
