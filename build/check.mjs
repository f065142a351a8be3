// `npm run check`: format, lint, types, unused code, tests, in this order; the first that fails ends it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundles.mjs';
import { run, runTests } from './vitest.mjs';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

for (const name of ['format:check', 'lint', 'types', 'unused']) {
  console.log(`\n${name}`);
  const exit = run(scripts[name]);
  if (exit !== 0) {
    console.error(`\n${name} failed; what comes after it did not run.`);
    process.exit(exit);
  }
}

console.log('\ntests');
process.exitCode = runTests('vitest.config.mjs');
