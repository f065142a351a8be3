// `npm run check`: format, lint, types, unused code, tests, in this order; the first that fails ends it.
// The last line says how many tests passed and failed, from vitest's own report.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, 'node_modules', '.cache', 'vitest-report.json');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

function run(command) {
  const options = {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path },
  };
  return spawnSync(command, options).status ?? 1;
}

function countTests(exit) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = numFailedTests + brokenFiles.length;
  // An error outside every test fails the run although no test did.
  return { passed: numPassedTests, failed: failed === 0 && exit !== 0 ? 1 : failed };
}

for (const name of ['format:check', 'lint', 'types', 'unused']) {
  console.log(`\n${name}`);
  const exit = run(scripts[name]);
  if (exit !== 0) {
    console.error(`\n${name} failed; what comes after it did not run.`);
    process.exit(exit);
  }
}

console.log('\ntests');
mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
rmSync(report, { force: true });
const config = 'build/vitest.config.mjs';
const exit = run(`vitest run --config ${config} --reporter=default --reporter=json --outputFile.json="${report}"`);
const { passed, failed } = countTests(exit);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = exit;
