// `npm run walk`: the main job on the sample workspace, from an agency's 排期表 to a cleared batch, in a folder of its own.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBundle } from './bundle.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const sample = (name) => join('test', 'samples', name);
const folder = mkdtempSync(join(tmpdir(), 'fangxing-'));

// The sample's month is December 2026: judged on any later day, every post of it would be in the past.
const always = ['--data', join(folder, 'workspace'), '--as-of', '2026-11-23T12:00:00+08:00'];
const steps = [
  ['import', sample('workspace.plan.json')],
  ['import', sample('agency-calendar-2026-12.xlsx'), '--only-valid'],
  ['check'],
  ['unblock'],
  ['export', '--out', join(folder, 'batches'), '--cleared'],
];

ensureBundle('headless', 'rules');
const program = join(project, 'dist', 'headless', 'main.js');
for (const step of steps) {
  console.log(`\n$ fangxing ${step.join(' ')}\n`);
  const { status, error } = spawnSync(process.execPath, [program, ...step, ...always], {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, INIT_CWD: project },
  });
  // 1 is an answer: something is held, or a row was left out. 2 is a refusal.
  if (error !== undefined || status === null || status > 1) process.exit(status ?? 1);
}
