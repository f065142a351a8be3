// A workspace in a folder of its own and the command line over it: called in this process, or as the real program.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished } from 'vitest';
import type { z } from 'zod';
import { runCommand } from '../../../electron/headless/run-command.ts';
import { jobs } from '../../../electron/planner/host/jobs.ts';
import { type Refusal, planImport, refusal } from './shapes.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PAGES = join(ROOT, 'dist', 'rules');
export const PROGRAM = join(ROOT, 'dist', 'headless', 'main.js');
export const NOON = '2026-11-23T12:00:00+08:00';

export const sample = (name: string): string => join(ROOT, 'test', 'samples', name);

export interface Reply {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** An empty folder that goes away with the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fangxing-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the words as they are given, in this process. */
export async function call(words: readonly string[], dataFolder: string, locale = 'zh-CN'): Promise<Reply> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCommand(words, {
    out: (text) => void out.push(text),
    aside: (text) => void err.push(text),
    watched: false,
    locale,
    dataFolder,
    operator: '小林',
    pages: PAGES,
    jobs,
  });
  return { exit, out: out.join(''), err: err.join('') };
}

/** Runs the real program and waits for its end. */
export function runProgram(words: readonly string[], env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [PROGRAM, ...words], { encoding: 'utf8', env: { ...process.env, ...env } });
}

/** One workspace and the files beside it. */
export class Desk {
  readonly folder = scratch();
  readonly data = join(this.folder, 'data');

  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  /** Writes a file beside the workspace and gives its path. */
  file(name: string, content: string | Uint8Array | object): string {
    const path = this.path(name);
    const plain = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path, plain ? content : JSON.stringify(content));
    return path;
  }

  run(...words: string[]): Promise<Reply> {
    const timed = words.includes('--as-of') ? words : [...words, '--as-of', NOON];
    return call([...timed, '--data', this.data], join(this.folder, 'elsewhere'));
  }

  /** Runs a command with --json, demands the exit code, and reads the one object on stdout by its shape. */
  async ask<S extends z.ZodType>(shape: S, exit: 0 | 1, ...words: string[]): Promise<z.infer<S>> {
    const reply = await this.run(...words, '--json');
    expect({ exit: reply.exit, ...(reply.exit === exit ? {} : { said: reply.out }) }).toEqual({ exit });
    return shape.parse(JSON.parse(reply.out));
  }

  /** Runs a command that is refused: exit 2, the object with --json, and the same sentence without. */
  async refused(...words: string[]): Promise<Refusal> {
    const reply = await this.run(...words, '--json');
    expect({ exit: reply.exit, ...(reply.exit === 2 ? {} : { said: reply.out }) }).toEqual({ exit: 2 });
    return refusal.parse(JSON.parse(reply.out)).error;
  }

  /** Imports a plan given as an object or as text. */
  take(plan: object | string): Promise<z.infer<typeof planImport>> {
    return this.ask(planImport, 0, 'import', this.file('taken.plan.json', plan));
  }

  /** The bytes of the workspace as text. */
  async bytes(): Promise<string> {
    const out = this.path(`written-${(this.written += 1)}.json`);
    const reply = await this.run('plan', '--out', out);
    expect({ exit: reply.exit, err: reply.exit === 0 ? '' : reply.err }).toEqual({ exit: 0, err: '' });
    return readFileSync(out, 'utf8');
  }

  async plan(): Promise<PlanText> {
    return JSON.parse(await this.bytes()) as PlanText;
  }

  private written = 0;
}

export type Plain = Record<string, unknown> & { id: string };

/** A plan.json as far as tests look into it. */
export interface PlanText {
  format: string;
  version: number;
  clients: Plain[];
  accounts: (Plain & { verification: Record<string, unknown> })[];
  sites: Plain[];
  applications: Plain[];
  campaigns: Plain[];
  posts: PostText[];
  settings?: Record<string, unknown>[];
  lists?: Record<string, unknown>[];
}

export interface PostText extends Plain {
  clientId: string;
  accountId: string;
  campaignId?: string;
  scheduledAt?: string;
  text: string;
  placement: string;
}

/** A desk with the sample workspace in it. */
export async function sampleDesk(): Promise<Desk> {
  const desk = new Desk();
  await desk.ask(planImport, 0, 'import', sample('workspace.plan.json'));
  return desk;
}
