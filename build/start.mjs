// `npm start`: serves the planner as a page to the browsers of this computer.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBundle } from './bundle.mjs';
import { dist, root } from './bundles.mjs';

ensureBundle('headless', 'rules', 'renderer');
// Ctrl+C reaches both: the planner ends in its own time, and this waits for it.
process.on('SIGINT', () => undefined);
// `npm run` moves to the project's folder; paths are meant from where the person stands.
const stands = process.env.INIT_CWD ?? root;
const { status } = spawnSync(process.execPath, [join(dist, 'headless', 'serve.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: existsSync(stands) ? stands : root,
});
process.exitCode = status ?? 0;
