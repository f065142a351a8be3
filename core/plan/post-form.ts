// A post as a form holds it: strings as they were typed, days and times on the wall clock of the post's campaign.
import type { Campaign } from '../domain/campaign.ts';
import { isDay } from '../domain/day.ts';
import { CHINA, type TimeZone, formatInstant, instantAt, wallClock } from '../domain/instant.ts';
import type { Media } from '../domain/media.ts';
import { type Post, parsePost } from '../domain/post.ts';
import { type Expectation, type Problem, shown } from '../domain/problem.ts';
import { type Result, fail, ok } from '../result.ts';
import { postInPlan } from './write-plan.ts';

/** Empty strings stand for what is not there. What a form has no field for stays as the post has it. */
export interface PostForm {
  readonly clientId: string;
  readonly accountId: string;
  readonly campaignId: string;
  readonly placement: string;
  readonly form: string;
  /** `2026-12-03` and `10:00`; an ad's end likewise. */
  readonly day: string;
  readonly time: string;
  readonly endDay: string;
  readonly endTime: string;
  readonly promotes: string;
  readonly text: string;
  readonly firstComment: string;
  readonly target: TargetFields;
  readonly media: readonly MediaFields[];
  readonly declarations: readonly string[];
  readonly orderNumber: string;
  readonly pillar: string;
  readonly feedback: string;
}

/** Every kind's fields at once: what was typed for one kind is still there when a person comes back to it. */
export interface TargetFields {
  readonly kind: string;
  readonly url: string;
  readonly appId: string;
  readonly originalId: string;
  readonly path: string;
  readonly query: string;
  readonly link: string;
  readonly linkCreatedOn: string;
  readonly fallbackUrl: string;
}

/** A media file: what is known of its bytes is not typed and goes as it is. */
export interface MediaFields extends Omit<Media, 'rightsUntil' | 'rightsNote' | 'generated'> {
  readonly rightsUntil: string;
  readonly rightsNote: string;
  readonly generated: boolean;
}

/** Which field of the form a problem is about. */
export type FormField = keyof PostForm | `target.${keyof TargetFields}` | `media[${number}].${keyof MediaFields}`;

/** What keeps a form from being taken: the field, what was expected, and what was typed. */
export interface FormProblem {
  readonly field: FormField;
  readonly expected: Expectation;
  readonly read?: string;
  readonly choices?: readonly string[];
}

/** The form of a post, on the wall clock of `zone`. */
export function formOfPost(post: Post, zone: TimeZone): PostForm {
  const start = post.scheduledAt === undefined ? undefined : wallClock(post.scheduledAt, zone);
  const end = post.endsAt === undefined ? undefined : wallClock(post.endsAt, zone);
  const { target } = post;
  const mini = target.kind === 'mini-program' ? target : undefined;
  return {
    clientId: post.clientId,
    accountId: post.accountId,
    campaignId: post.campaignId ?? '',
    placement: post.placement,
    form: post.form,
    day: start?.day ?? '',
    time: start?.time ?? '',
    endDay: end?.day ?? '',
    endTime: end?.time ?? '',
    promotes: post.promotes ?? '',
    text: post.text,
    firstComment: post.firstComment,
    target: {
      kind: target.kind,
      url: target.kind === 'web' || target.kind === 'taobao' ? target.url : '',
      appId: mini?.appId ?? '',
      originalId: mini?.originalId ?? '',
      path: mini?.path ?? '',
      query: mini?.query ?? '',
      link: mini?.link ?? '',
      linkCreatedOn: mini?.linkCreatedOn ?? '',
      fallbackUrl: mini?.fallbackUrl ?? '',
    },
    media: post.media.map((file) => ({
      ...file,
      rightsUntil: file.rightsUntil ?? '',
      rightsNote: file.rightsNote ?? '',
      generated: file.generated === true,
    })),
    declarations: post.declarations ?? [],
    orderNumber: post.orderNumber ?? '',
    pillar: post.pillar ?? '',
    feedback: post.feedback ?? '',
  };
}

/** The zone in which a form's days and times are meant. */
export const zoneOfForm = ({ campaignId }: PostForm, campaigns: readonly Campaign[]): TimeZone =>
  campaigns.find(({ id }) => id === campaignId)?.timeZone ?? CHINA;

/** The post that a form makes of `base`, through the one door; or every field that is in its way. */
export function readPostForm(form: PostForm, base: Post, zone: TimeZone): Result<Post, readonly FormProblem[]> {
  const before = formOfPost(base, zone);
  const problems: FormProblem[] = [];
  // A clock that was not touched keeps the seconds that no form shows.
  const start = form.day === before.day && form.time === before.time ? base.scheduledAt : undefined;
  const end = form.endDay === before.endDay && form.endTime === before.endTime ? base.endsAt : undefined;
  const value = {
    ...postInPlan(base, zone),
    clientId: form.clientId,
    accountId: form.accountId,
    campaignId: given(form.campaignId),
    placement: form.placement,
    form: form.form,
    scheduledAt: momentIn(form.day, form.time, ['day', 'time'], zone, problems),
    endsAt: momentIn(form.endDay, form.endTime, ['endDay', 'endTime'], zone, problems),
    promotes: given(form.promotes),
    text: form.text,
    firstComment: form.firstComment,
    target: targetOf(form.target),
    media: form.media.map((file) => ({
      ...file,
      rightsUntil: given(file.rightsUntil),
      rightsNote: given(file.rightsNote),
      generated: file.generated ? true : null,
    })),
    declarations: form.declarations.length === 0 ? null : form.declarations,
    orderNumber: given(form.orderNumber),
    pillar: given(form.pillar),
    feedback: given(form.feedback),
  };
  const parsed = parsePost(value);
  if (!parsed.ok) return fail([...problems, ...parsed.error.map(fieldProblem)]);
  if (problems.length > 0) return fail(problems);
  const { delivery } = base;
  return ok({
    ...parsed.value,
    delivery,
    ...(start !== undefined && { scheduledAt: start }),
    ...(end !== undefined && { endsAt: end }),
  });
}

const given = (text: string): string | null => (text.trim() === '' ? null : text);

/** The moment of a day and a time as plan.json writes it; null where neither is given. What cannot be read is noted. */
function momentIn(
  typedDay: string,
  typedTime: string,
  [dayField, timeField]: readonly [FormField, FormField],
  zone: TimeZone,
  problems: FormProblem[],
): string | null {
  const day = typedDay.trim();
  const time = typedTime.trim();
  if (day === '' && time === '') return null;
  const minutes = minutesOf(time);
  if (day === '') problems.push({ field: dayField, expected: 'missing' });
  else if (!isDay(day)) problems.push({ field: dayField, expected: 'day', read: shown(day) });
  if (time === '') problems.push({ field: timeField, expected: 'missing' });
  else if (minutes === undefined) problems.push({ field: timeField, expected: 'time', read: shown(time) });
  if (!isDay(day) || minutes === undefined) return null;
  const instant = instantAt(day, minutes, zone);
  // In some zones the clocks leave out an hour once a year.
  if (instant === undefined) problems.push({ field: timeField, expected: 'skipped-hour', read: shown(time) });
  return instant === undefined ? null : formatInstant(instant, zone);
}

const TIME = /^(\d{1,2})[:：](\d{2})$/;

function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = TIME.exec(time) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
}

/** The target of the kind that is chosen; the fields of other kinds are left out. */
function targetOf(fields: TargetFields): Readonly<Record<string, unknown>> {
  const { kind, url, appId, originalId, path, query, link, linkCreatedOn, fallbackUrl } = fields;
  if (kind === 'web' || kind === 'taobao') return { kind, url };
  if (kind !== 'mini-program') return { kind };
  return {
    kind,
    appId: given(appId),
    originalId: given(originalId),
    path: given(path),
    query: given(query),
    link: given(link),
    linkCreatedOn: given(linkCreatedOn),
    fallbackUrl: given(fallbackUrl),
  };
}

/** A problem of the post under the name of the form's field. */
function fieldProblem({ path, expected, read, choices }: Problem): FormProblem {
  const field = (path === 'scheduledAt' ? 'day' : path === 'endsAt' ? 'endDay' : path) as FormField;
  return { field, expected, ...(read !== undefined && { read }), ...(choices !== undefined && { choices }) };
}
