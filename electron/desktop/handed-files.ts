// Packages that the system hands to the program, by double click: paths from outside, of which only the names are looked at here.
import { isAbsolute, resolve } from 'node:path';
import { isPackageName } from '../../core/plan/package.ts';

const LONGEST_PATH = 32_767;
const MOST = 1_000;

/** The paths of packages among the words of a command line, as seen from a folder. */
export const packagesAmong = (words: readonly string[], folder: string): string[] =>
  words.filter(isPackagePath).map((word) => resolve(folder, word));

/** The same in what another start of the program sends; whatever else that is, it is passed over. */
export const packagesSent = (sent: unknown): string[] => {
  const list: readonly unknown[] = Array.isArray(sent) ? sent : [];
  return list.slice(0, MOST).filter((path): path is string => isPackagePath(path) && isAbsolute(path));
};

const isPackagePath = (path: unknown): path is string =>
  typeof path === 'string' && path.length <= LONGEST_PATH && !path.includes('\u0000') && isPackageName(path);

/** Where handed files wait until a page takes them: it may not be there yet, or be loaded anew. */
export interface HandedTray {
  readonly add: (paths: readonly string[]) => void;
  /** Everything that waits, once. */
  readonly take: () => readonly string[];
}

/** Makes a tray; `onMore` is told when something was put there. */
export function makeTray(onMore: () => void): HandedTray {
  let waiting: readonly string[] = [];
  return {
    add: (paths) => {
      if (paths.length === 0) return;
      waiting = [...new Set([...waiting, ...paths])];
      onMore();
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}
