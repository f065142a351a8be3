// The command line: `npm run --silent fangxing -- <command>`. What it prints and how it ends is dist/headless/main.js's say.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBundle } from './bundle.mjs';

// 1 would be an answer of the program's: something is held. A source that does not build is a refusal.
try {
  ensureBundle('headless', 'rules');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
const program = fileURLToPath(new URL('../dist/headless/main.js', import.meta.url));
process.argv[1] = program;
await import(pathToFileURL(program).href);
