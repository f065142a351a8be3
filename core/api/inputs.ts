// What each call takes, as schemas: whatever comes from another process is unknown until it has passed one.
import { z } from 'zod';
import type { CallInput, CallName } from '../api.ts';
import { DECISIONS } from '../domain/approval.ts';
import { digestSchema } from '../domain/digest.ts';
import { proofSchema } from '../domain/evidence.ts';
import { type Instant, isInstant } from '../domain/instant.ts';
import { ROWS_MEANT } from './sheets.ts';
import { PLAN_LISTS } from '../plan/plan-objects.ts';
import { COLUMN_MEANINGS } from '../sheet/columns.ts';
import { MOST_LABELS, TAKEN_OUT } from '../sheet/grid-choice.ts';
import type { PostForm } from '../plan/post-form.ts';
import { CSV_ENCODINGS, EXPORT_FORMATS } from './batches.ts';
import type { Choice } from './hand-over.ts';
import type { RecordChanges } from './records.ts';
import { REVIEW_FORMATS } from './reviews.ts';

const text = z.string().max(200_000);
const short = z.string().max(2_000);
const path = z.string().min(1).max(8_000);
const cameBack = { file: path, dryRun: z.boolean(), onlyValid: z.boolean(), digest: short.exactOptional() };
const instant = z.custom<Instant>((value) => typeof value === 'number' && isInstant(value));
const hours = z
  .int()
  .min(1)
  .max(24 * 31);
const nothing = z.strictObject({});
const verdict = z.enum(['cleared', 'warned', 'held']);

const query = z.strictObject({
  clientId: short.exactOptional(),
  accountId: short.exactOptional(),
  campaignId: short.exactOptional(),
  verdict: verdict.exactOptional(),
  rule: short.exactOptional(),
  from: instant.exactOptional(),
  to: instant.exactOptional(),
  domain: short.exactOptional(),
  placement: z.enum(['organic', 'ad']).exactOptional(),
  search: short.exactOptional(),
});

const scope = {
  campaignId: short.exactOptional(),
  clientId: short.exactOptional(),
  accountId: short.exactOptional(),
  from: instant.exactOptional(),
  to: instant.exactOptional(),
};

const form: z.ZodType<PostForm> = z.strictObject({
  clientId: short,
  accountId: short,
  campaignId: short,
  placement: short,
  form: short,
  day: short,
  time: short,
  endDay: short,
  endTime: short,
  promotes: short,
  text,
  firstComment: text,
  target: z.strictObject({
    kind: short,
    url: text,
    appId: short,
    originalId: short,
    path: text,
    query: text,
    link: text,
    linkCreatedOn: short,
    fallbackUrl: text,
  }),
  media: z
    .array(
      z.strictObject({
        name: short,
        bytes: z.number().exactOptional(),
        type: short.exactOptional(),
        sha256: short.exactOptional(),
        rightsUntil: short,
        rightsNote: text,
        generated: z.boolean(),
      }),
    )
    .max(1_000),
  declarations: z.array(short).max(100),
  orderNumber: short,
  pillar: short,
  feedback: text,
});

const finding = z.strictObject({ rule: short, message: short, field: short, about: text });

const records = z.array(z.record(z.string(), z.unknown())).max(10_000);
const changes: z.ZodType<RecordChanges> = z.strictObject({
  clients: records.exactOptional(),
  accounts: records.exactOptional(),
  sites: records.exactOptional(),
  applications: records.exactOptional(),
  campaigns: records.exactOptional(),
  settings: records.exactOptional(),
  listEntries: records.exactOptional(),
});

const choice: z.ZodType<Choice> = z.strictObject({
  list: z.enum(PLAN_LISTS),
  id: short,
  take: z.union([z.enum(['ours', 'theirs']), z.array(short).max(100)]),
});

const sheet = {
  file: path,
  sheet: short.exactOptional(),
  clientId: short.exactOptional(),
  campaignId: short.exactOptional(),
  accountId: short.exactOptional(),
  columns: z.record(short, z.enum(COLUMN_MEANINGS)).exactOptional(),
  monthGrid: z
    .strictObject({
      month: z
        .string()
        .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/)
        .exactOptional(),
      takeOut: z.array(z.enum(TAKEN_OUT)).max(TAKEN_OUT.length).exactOptional(),
      labels: z.array(short.min(1)).max(MOST_LABELS).exactOptional(),
    })
    .exactOptional(),
  headerRow: z.int().min(1).max(1_048_576).exactOptional(),
  hiddenRows: z.enum(['take', 'leave']).exactOptional(),
  marks: z
    .array(
      z.union([
        z.strictObject({ mark: short, does: z.enum(['leave', 'ignore']) }),
        z.strictObject({ mark: short, does: z.literal('status'), status: short.min(1) }),
      ]),
    )
    .max(1_000)
    .exactOptional(),
  edits: z
    .array(
      z.strictObject({
        row: z.int().min(1).max(1_048_576),
        column: z.string().regex(/^[A-Z]{1,3}$/),
        text: text,
        was: z.string().exactOptional(),
      }),
    )
    .max(20_000)
    .exactOptional(),
  digest: short.exactOptional(),
};

/** The schema of every call's input. */
export const callInputs: { readonly [K in CallName]: z.ZodType<CallInput<K>> } = {
  'workspace:read': nothing,
  'preferences:save': z.strictObject({
    language: z.enum(['zh', 'en']).exactOptional(),
    theme: z.enum(['light', 'dark']).exactOptional(),
    operator: short.exactOptional(),
  }),
  'demo:open': nothing,
  'demo:remove': nothing,
  'history:read': nothing,
  'history:undo': nothing,
  'history:redo': nothing,
  'job:cancel': nothing,
  'posts:outline': z.strictObject({ query }),
  'posts:rules': z.strictObject({ query }),
  'posts:page': z.strictObject({ query, offset: z.int().min(0), limit: z.int().min(1).max(500) }),
  'posts:open': z.strictObject({ id: short }),
  'posts:around': z.strictObject({ id: short, accountId: short, scheduledAt: instant }),
  'posts:save': z.strictObject({ id: short, form, version: short, step: short }),
  'posts:create': z.strictObject({ clientId: short, accountId: short, campaignId: short.exactOptional() }),
  'posts:waive': z.strictObject({ id: short, version: short, finding, reason: text, until: short.exactOptional() }),
  'posts:unwaive': z.strictObject({ id: short, version: short, finding }),
  'posts:deliver': z.strictObject({
    id: short,
    version: short,
    state: z.enum(['unscheduled', 'scheduled', 'published', 'withdrawn']),
    link: short.exactOptional(),
    publishedAt: instant.exactOptional(),
  }),
  'posts:stops': z.strictObject({ hours }),
  'posts:write-stops': z.strictObject({ hours, out: path }),
  'posts:out-of-step': nothing,
  'posts:approve': z.strictObject({
    id: short,
    version: short,
    decision: z.enum(DECISIONS).exactOptional(),
    by: short,
    comment: text.exactOptional(),
    evidenceFile: proofSchema.exactOptional(),
  }),
  'posts:delete': z.strictObject({ ids: z.array(short).max(100_000) }),
  'posts:refresh': nothing,
  'posts:check': z.strictObject(scope),
  'media:add': z.strictObject({ file: path }),
  'evidence:add': z.strictObject({ file: path }),
  'template:add': z.strictObject({ file: path }),
  'template:read': z.strictObject({ name: short, sha256: digestSchema }),
  'evidence:save': z.strictObject({ sha256: digestSchema, to: path }),
  'ledger:read': nothing,
  'ledger:use': nothing,
  'ledger:save': z.strictObject({
    act: z.enum([
      'client:save',
      'account:save',
      'verification:record',
      'capability:record',
      'site:save',
      'application:save',
      'application:record',
      'campaign:save',
      'setting:save',
      'list-entry:save',
    ]),
    changes,
  }),
  'ledger:delete': z.strictObject({
    list: z.enum(['clients', 'accounts', 'sites', 'applications', 'campaigns']),
    id: short,
  }),
  'applications:dossier': z.strictObject({ id: short, out: path, as: z.enum(['folder', 'zip']) }),
  'ledger:history': z.strictObject({ id: short }),
  'plan:import': z.strictObject({ file: path, dryRun: z.boolean() }),
  'plan:compare': z.strictObject({ file: path }),
  'plan:merge': z.strictObject({ file: path, seen: short, choices: z.array(choice).max(1_000_000) }),
  'plan:write': z.strictObject({ file: path }),
  'package:write': z.strictObject({ file: path, clientId: short.exactOptional() }),
  'sheet:look': z.strictObject({ file: path }),
  'sheet:preview': z.strictObject(sheet),
  'sheet:rows': z.strictObject({
    preview: short,
    only: z.enum(ROWS_MEANT),
    offset: z.int().min(0),
    limit: z.int().min(1).max(500),
  }),
  'sheet:faults': z.strictObject({ ...sheet, to: path, language: z.enum(['zh', 'en']) }),
  'sheet:import': z.strictObject({
    ...sheet,
    dryRun: z.boolean(),
    onlyValid: z.boolean(),
    problemsUpTo: z.int().min(0).exactOptional(),
    schedulesOnly: z.literal(true).exactOptional(),
  }),
  'review:write': z.strictObject({
    ...scope,
    folder: path,
    formats: z.array(z.enum(REVIEW_FORMATS)).min(1),
    language: z.enum(['zh', 'en']),
  }),
  'review:import': z.strictObject({ ...cameBack, rewrites: z.array(short).max(100_000) }),
  'legal:import': z.strictObject(cameBack),
  'review:outstanding': z.strictObject({ from: instant, to: instant }),
  'sheet:checkup': z.strictObject({ file: path, sheet: short.exactOptional(), out: path.exactOptional() }),
  'obstacles:rank': z.strictObject(scope),
  'rules:explain': z.strictObject({ id: short }),
  'batches:preview': z.strictObject(scope),
  'batches:export': z.strictObject({
    ...scope,
    folder: path,
    formats: z.array(z.enum(EXPORT_FORMATS)),
    encoding: z.enum(CSV_ENCODINGS).exactOptional(),
    perAccount: z.boolean().exactOptional(),
    language: z.enum(['zh', 'en']).exactOptional(),
    clearedOnly: z.boolean(),
  }),
  'batches:list': z.strictObject({ first: z.int().min(1).exactOptional() }),
  'batches:return': z.strictObject(cameBack),
  'batches:waiting': z.strictObject({ id: short }),
  'batches:verify': z.strictObject({ path }),
};
