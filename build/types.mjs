// Types per folder, each against its own tsconfig.json, so that a wrong API does not compile. Two compilers at a time.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const cache = join(root, 'node_modules', '.cache', 'types');
mkdirSync(cache, { recursive: true });

const folders = ['test', 'electron', 'renderer', 'db', 'core', 'build'].filter((folder) =>
  existsSync(join(root, folder, 'tsconfig.json')),
);

function compile(folder) {
  const info = join(cache, `${folder}.tsbuildinfo`);
  const args = [
    tsc,
    '-p',
    folder,
    '--incremental',
    '--tsBuildInfoFile',
    info,
    '--pretty',
    String(process.stdout.isTTY === true),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    const said = [];
    child.stdout.on('data', (bytes) => said.push(bytes));
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

let allFit = true;
async function work() {
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    if (!(await compile(folder))) allFit = false;
  }
}
await Promise.all([work(), work()]);
process.exitCode = allFit ? 0 : 1;
