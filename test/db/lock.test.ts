import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it, onTestFinished } from 'vitest';
import { errorText } from '../../core/messages/errors.ts';
import { type Lock, acquireLock } from '../../db/lock.ts';
import { startChild } from './children/run.ts';
import { emptyFolder, filesIn, instant, must, refusal } from './workspace.ts';

const now = instant('2026-12-02T08:30:00+08:00');

const acquire = (folder: string, waitMs = 0) => acquireLock(folder, { program: 'test', now, waitMs });

const held = (lock: Lock): Lock => {
  onTestFinished(lock.release);
  return lock;
};

it('makes the folder, and lets the next one in when it is released', () => {
  const folder = join(emptyFolder(), '工作区');
  const lock = must(acquire(folder));
  expect(refusal(acquire(folder)).code).toBe('workspace-busy');
  lock.release();
  lock.release();
  held(must(acquire(folder)));
});

it('names who holds it: program, process and since when', () => {
  const folder = emptyFolder();
  held(must(acquire(folder)));
  const error = refusal(acquire(folder, 20));
  const holder = `test (PID ${process.pid}, 2026-12-02T08:30:00+08:00)`;
  expect(error).toStrictEqual({ code: 'workspace-busy', data: { holder, seconds: 0.02 } });
  expect(errorText(error).zh).toContain(holder);
});

it('one program keeps another out; killed, it is out at once', async () => {
  const folder = emptyFolder();
  const child = await startChild('hold-lock.ts', folder);
  expect(child.line).toBe('ready');
  expect(refusal(acquire(folder))).toMatchObject({
    data: { holder: `holder (PID ${child.pid}, 2026-12-01T10:00:00+08:00)` },
  });
  expect((await startChild('hold-lock.ts', folder)).line).toBe('workspace-busy');
  await child.kill();
  expect(filesIn(folder)).toContain('holder.json');
  held(must(acquire(folder)));
});

it('waits for a holder that lets go', async () => {
  const folder = emptyFolder();
  const child = await startChild('hold-lock.ts', folder);
  const ended = child.finish();
  held(must(acquire(folder, 30_000)));
  await ended;
});

it.each([
  ['no name', undefined],
  ['half a name', '{"program":"x'],
  ['another name', '[]'],
])('a holder that left %s is called by the lock', (_what, text) => {
  const folder = emptyFolder();
  held(must(acquire(folder)));
  rmSync(join(folder, 'holder.json'));
  if (text !== undefined) writeFileSync(join(folder, 'holder.json'), text);
  expect(refusal(acquire(folder))).toMatchObject({ data: { holder: join(folder, 'lock.sqlite') } });
});

it('a folder that cannot be written to is named', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(refusal(acquire(join(folder, 'file'))).code).toBe('folder-not-writable');
});
