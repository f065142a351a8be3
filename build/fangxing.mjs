// The command line: `npm run --silent fangxing -- <command>`. What it prints and how it ends is dist/headless/main.js's say.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBundle } from './bundle.mjs';

ensureBundle();
const program = fileURLToPath(new URL('../dist/headless/main.js', import.meta.url));
process.argv[1] = program;
await import(pathToFileURL(program).href);
