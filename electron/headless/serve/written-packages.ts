import { basename } from 'node:path';
import type { Answer } from '../../planner/host/answer-message.ts';

/** The packages that were written through the page, by name: these may be fetched through it too, and no other file. */
export interface WrittenPackages {
  readonly heard: (call: string, answer: Answer) => void;
  readonly find: (name: string) => string | undefined;
}

/** Begins to remember. */
export function writtenPackages(): WrittenPackages {
  const written = new Map<string, string>();
  return {
    heard: (call, answer) => {
      if (call !== 'package:write' || !answer.ok) return;
      const { value } = answer;
      if (!('file' in value) || typeof value.file !== 'string') return;
      written.set(basename(value.file), value.file);
    },
    find: (name) => written.get(name),
  };
}
