// The shapes that the command line prints with --json, strictly: a key more or less is a failure.
import { z } from 'zod';

const sentence = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const datum = z.union([z.string(), z.number()]);
const severity = z.enum(['error', 'warning', 'info']);
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const field =
  /^(?:text|firstComment|target(?:\.(?:url|path|query|link|fallbackUrl|appId))?|scheduledAt|endsAt|account|client|media\[\d+\]|site)$/;

const finding = z.strictObject({
  rule: z.string(),
  message: z.string(),
  severity,
  field: z.string().regex(field),
  span: z.strictObject({ start: z.int(), end: z.int() }).optional(),
  data: z.record(z.string(), datum),
  text: sentence,
  fix: z.object({ kind: z.string() }).catchall(datum).optional(),
  waived: z.unknown().optional(),
});

const counts = { created: z.int(), changed: z.int(), unchanged: z.int() };

const problem = z.strictObject({
  severity: z.enum(['error', 'warning']),
  row: z.int(),
  column: z.string(),
  code: z.string(),
  value: z.string(),
  message: sentence,
  fix: z.object({ kind: z.string() }).catchall(datum).optional(),
});

export const planImport = z.strictObject(counts);

export const sheetImport = z.strictObject({
  file: z.string(),
  sheet: z.string(),
  headerRow: z.int(),
  mapping: z.record(z.string(), z.string()),
  read: z.int(),
  skipped: z.int(),
  ...counts,
  problems: z.array(problem),
});

const parts = z.array(z.strictObject({ is: z.enum(['same', 'removed', 'added']), text: z.string().min(1) }));

export const reviewWritten = z.strictObject({
  review: z.string().nullable(),
  folder: z.string().nullable(),
  files: z.array(z.string()),
  posts: z.int(),
  held: z.int(),
});

export const legalRead = z.strictObject({
  file: z.string(),
  sheet: z.string(),
  read: z.int(),
  waived: z.int(),
  noted: z.int(),
  unchanged: z.int(),
  outdated: z.int(),
  undecided: z.int(),
  opinions: z.array(
    z.strictObject({
      row: z.int(),
      id,
      is: z.enum(['waived', 'noted', 'same', 'changed-since', 'gone']),
      rule: z.string(),
      words: z.string(),
      opinion: z.string().min(1),
    }),
  ),
  problems: z.array(problem.omit({ column: true, fix: true })),
});

export const reviewRead = z.strictObject({
  file: z.string(),
  sheet: z.string(),
  read: z.int(),
  recorded: z.int(),
  texts: z.int(),
  unchanged: z.int(),
  changedSince: z.int(),
  undecided: z.int(),
  posts: z.array(
    z.strictObject({
      row: z.int(),
      id,
      is: z.enum(['recorded', 'same', 'changed-since']),
      decision: z.enum(['approved', 'changes', 'dropped']),
      by: z.string().min(1),
      at: z.iso.datetime({ offset: true }),
      comment: z.string().optional(),
      rewrite: parts.optional(),
      since: parts.optional(),
    }),
  ),
  problems: z.array(problem.omit({ column: true, fix: true })),
});

export const check = z.strictObject({
  asOf: z.iso.datetime({ offset: true }),
  ruleSet: z.string().regex(/^[0-9a-f]{12}$/),
  totals: z.strictObject({ posts: z.int(), cleared: z.int(), warned: z.int(), held: z.int() }),
  posts: z.array(z.strictObject({ id, verdict: z.enum(['cleared', 'warned', 'held']), findings: z.array(finding) })),
  applications: z.array(z.strictObject({ id, findings: z.array(finding) })),
});

const obstacle = z.strictObject({
  kind: z.string(),
  accountId: id.optional(),
  host: z.string().optional(),
  applicationId: id.optional(),
  to: z.iso.date().optional(),
});

export const unblock = z.strictObject({
  asOf: z.iso.datetime({ offset: true }),
  held: z.int(),
  obstacles: z.array(obstacle.extend({ frees: z.array(id), moves: z.array(id).min(1).optional() })),
  steps: z.array(z.strictObject({ obstacles: z.array(obstacle).min(1), frees: z.array(id).min(1) })),
});

export const exported = z.strictObject({
  batch: id,
  folder: z.string(),
  posts: z.array(id),
  left: z.array(z.strictObject({ id, rules: z.array(z.string()).min(1) })),
});

/** A refused export has made no batch; which posts stay behind and why is told in the same shape. */
export const notExported = z.object({ left: exported.shape.left });

export const verified = z.strictObject({
  state: z.enum(['intact', 'altered', 'moved']),
  files: z.array(z.strictObject({ path: z.string(), problem: z.string() })),
  posts: z.array(z.strictObject({ id, problem: z.string() })),
});

export const explained = z.strictObject({
  id: z.string(),
  severity: z.string(),
  basis: z.array(z.unknown()).min(1),
  text: sentence,
});

export const refusal = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    text: sentence,
    file: z.string().optional(),
    path: z.string().optional(),
    row: z.int().optional(),
    column: z.union([z.string(), z.int()]).optional(),
  }),
});

export type Check = z.infer<typeof check>;
export type Refusal = z.infer<typeof refusal>['error'];
