// Runs vitest with one of our configurations and says last how many tests passed and failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './bundles.mjs';

const cache = join(root, 'node_modules', '.cache');
const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/** Runs a command line in the project's folder, with the project's own programs before the system's; gives its exit code. */
export function run(command, env = {}) {
  const options = {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, PATH: path },
  };
  return spawnSync(command, options).status ?? 1;
}

/** Runs the tests of a configuration in build/; `before` is a program that starts the run, such as one with a display. */
export function runTests(config, { before = '', env = {} } = {}) {
  const report = join(cache, `${config}.json`);
  mkdirSync(cache, { recursive: true });
  rmSync(report, { force: true });
  const words = `--config build/${config} --reporter=default --reporter=json --outputFile.json="${report}"`;
  const exit = run(`${before} vitest run ${words}`, env);
  const { passed, failed } = countTests(report, exit);
  console.log(`\n${passed} passed, ${failed} failed`);
  return exit;
}

function countTests(report, exit) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = numFailedTests + brokenFiles.length;
  // An error outside every test fails the run although no test did.
  return { passed: numPassedTests, failed: failed === 0 && exit !== 0 ? 1 : failed };
}
