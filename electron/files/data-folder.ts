import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** An absolute path that the environment gives, else the usual one. */
const given = (path: string | undefined, usual: string): string =>
  path !== undefined && isAbsolute(path) ? path : usual;

/** Where the system keeps the product's data: the folder that the desktop uses too. */
export function dataFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  const home = homedir();
  if (platform === 'win32') return join(given(environment['APPDATA'], join(home, 'AppData', 'Roaming')), 'Fangxing');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Fangxing');
  return join(given(environment['XDG_CONFIG_HOME'], join(home, '.config')), 'Fangxing');
}
