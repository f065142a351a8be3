// A process of its own for peak memory: reads one file as an import does, and tells what became of it and how long that took.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { openPackage } from '../../../electron/planner/open-package.ts';
import { readPlanBytes } from '../../../electron/planner/read-plan-file.ts';
import { readWorkbook } from '../../../electron/sheets/read-workbook.ts';
import { peakMemory } from './peak.ts';

/** What the process prints, as JSON; `code` is absent where the file was taken. */
export interface Refused {
  readonly code?: string;
  readonly bytes: number;
  readonly milliseconds: number;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('give a file');

const start = performance.now();
const read = file.endsWith('.fangxing')
  ? await readPackage(file)
  : await readWorkbook(readFileSync(file), basename(file));
const milliseconds = performance.now() - start;
const bytes = peakMemory();
const told: Refused = { ...(!read.ok && { code: read.error.code }), bytes, milliseconds };
process.stdout.write(JSON.stringify(told));

async function readPackage(path: string) {
  const opened = await openPackage(path, () => undefined);
  if (!opened.ok) return opened;
  await opened.value.close();
  return readPlanBytes(opened.value.plan, path);
}
