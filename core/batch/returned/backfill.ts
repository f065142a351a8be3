// The 回填文件 that a copy sheet saves.
import { z } from 'zod';
import { parseInstant } from '../../domain/instant.ts';
import { type Problem, parseWith } from '../../domain/problem.ts';
import { ID_PATTERN } from '../../ids.ts';
import { type Result, ok } from '../../result.ts';
import { type ReturnProblem, returnError } from './return-problems.ts';
import type { ReturnedFile, ReturnedRow } from './returned-row.ts';

export const BACKFILL_FORMAT = 'fangxing-backfill';

const typed = z.string().max(2_000).exactOptional();

const backfillSchema = z.strictObject({
  format: z.literal(BACKFILL_FORMAT),
  version: z.literal(1),
  batch: z.string().regex(ID_PATTERN, { error: 'id' }),
  savedAt: z.string(),
  posts: z.array(
    z.strictObject({
      id: z.string().regex(ID_PATTERN, { error: 'id' }),
      state: z.enum(['scheduled', 'published', 'withdrawn'], { error: 'choice' }),
      link: typed,
      time: typed,
      by: typed,
    }),
  ),
});

/** Reads a 回填文件 out of parsed JSON; what its fields hold was typed by a person and is read row by row. */
export function readBackfill(value: unknown): Result<ReturnedFile, readonly Problem[]> {
  const parsed = parseWith(backfillSchema, value, '');
  if (!parsed.ok) return parsed;
  const { batch, posts } = parsed.value;
  const rows: ReturnedRow[] = [];
  const problems: ReturnProblem[] = [];
  posts.forEach(({ id, state, link, time, by }, index) => {
    const row = index + 1;
    const instant = time === undefined ? undefined : parseInstant(time);
    if (time !== undefined && instant === undefined) {
      problems.push(returnError('time-unreadable', row, { value: time }));
      return;
    }
    rows.push({
      ...{ row, id, state },
      ...(link !== undefined && link.trim() !== '' && { link: link.trim() }),
      ...(time !== undefined && instant !== undefined && { at: { instant }, atText: time }),
      ...(by !== undefined && by.trim() !== '' && { by: by.trim() }),
    });
  });
  return ok({ from: 'backfill', batch, rows, problems });
}

/** True for parsed JSON that says of itself that it is a 回填文件. */
export const isBackfill = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === BACKFILL_FORMAT;
