// Work on a client's review template that takes its time: reading it, and filling it with posts.
import {
  type TemplateReading,
  type ReviewTemplate,
  readTemplate,
  templateReading,
} from '../../core/batch/review/read-template.ts';
import { fillTemplate } from '../../core/batch/review/fill-template.ts';
import type { PostToReview } from '../../core/batch/review/review-sheet.ts';
import { LARGEST_EVIDENCE } from '../../core/domain/evidence.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Language } from '../../core/messages/phrase.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import type { Workbook } from '../../core/sheet/grid.ts';
import { readBounded } from '../files/read-bounded.ts';
import { fillXlsx } from '../sheets/fill-xlsx.ts';
import { readWorkbook } from '../sheets/read-workbook.ts';
import { LONGEST_CELL } from '../sheets/write-xlsx.ts';

/** A template: where its bytes lie, and what it is called. */
export interface TemplateFile {
  readonly path: string;
  readonly name: string;
}

/** Posts of a client, in their order, for its template. */
export interface TemplateOrder extends TemplateFile {
  readonly client: string;
  readonly posts: readonly PostToReview[];
  readonly language: Language;
}

/** Tells how a template is understood. */
export async function lookAtTemplateFile(file: TemplateFile): Promise<Result<TemplateReading, PlannerError>> {
  const read = await readFile(file);
  return read.ok ? ok(templateReading(read.value.template, read.value.workbook)) : read;
}

/** The bytes of a template with posts in it. */
export async function filledTemplate({
  client,
  posts,
  language,
  ...file
}: TemplateOrder): Promise<Result<Uint8Array, PlannerError>> {
  const read = await readFile(file);
  if (!read.ok) return read;
  const fill = fillTemplate(read.value.template, client, posts, language);
  for (const [index, texts] of fill.rows.entries()) {
    const longest = Math.max(...[...texts.values()].map((text) => text.length));
    const id = posts[index]?.post.id ?? '';
    if (longest > LONGEST_CELL)
      return fail({ code: 'cell-too-long', data: { id, read: longest, limit: LONGEST_CELL } });
  }
  return fillXlsx(read.value.bytes, file.name, fill);
}

interface ReadFile {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  readonly template: ReviewTemplate;
}

async function readFile({ path, name }: TemplateFile): Promise<Result<ReadFile, PlannerError>> {
  if (!/\.xlsx$/i.test(name)) return fail({ code: 'template-kind', data: { file: name }, file: name });
  const bytes = await readBounded(path, LARGEST_EVIDENCE);
  if (!bytes.ok) return bytes;
  const workbook = await readWorkbook(bytes.value, name);
  if (!workbook.ok) return workbook;
  const template = readTemplate(workbook.value);
  if (template.ok) return ok({ bytes: bytes.value, workbook: workbook.value, template: template.value });
  const flaw = template.error;
  const data = { file: name };
  switch (flaw.is) {
    case 'sent':
      return fail({ code: 'template-sent', data, file: name });
    case 'no-header':
      return fail({ code: 'template-header', data, file: name });
    case 'no-text':
      return fail({
        code: 'template-text',
        data: { ...data, row: flaw.row, columns: flaw.columns.join('、') },
        file: name,
      });
  }
}
