import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the system keeps the product's data: the folder that the desktop uses too. */
export function dataFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  const home = homedir();
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Fangxing');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Fangxing');
  return join(environment['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'Fangxing');
}
