import type { Account } from '../domain/account.ts';
import type { Media } from '../domain/media.ts';
import type { Day } from '../domain/day.ts';
import { ID_PATTERN } from '../ids.ts';
import { CELL_PICTURE } from './cell-picture.ts';
import type { ColumnKey } from './columns.ts';
import { composeText, readTopics, withoutLabel } from './compose-text.ts';
import { findOwner } from './find-owner.ts';
import { fold, isNothing } from './fold.ts';
import type { Header } from './header.ts';
import type { KnownNames } from './known-names.ts';
import { type RowValues, textOf } from './read-row.ts';
import { mediaNames } from './media-names.ts';
import { readSchedule } from './read-schedule.ts';
import { rowLinks } from './row-links.ts';
import { markedAs } from './row-marks.ts';
import type { NoteForm, PostDraft, ReadRow, SheetQuestion } from './sheet-reading.ts';
import { type SheetProblem, sheetProblem } from './sheet-problems.ts';
import type { DaySpan } from './title-span.ts';

/** What is the same for every row of a sheet. */
export interface SheetGround {
  readonly header: Header;
  readonly noteLabels: readonly string[];
  readonly names: KnownNames;
  readonly question: SheetQuestion;
  /** Two-number dates are month and day. */
  readonly chinese: boolean;
  readonly title: DaySpan | undefined;
  readonly titleAccount: Account | undefined;
  readonly today: Day;
}

const ORDINARY = /^(?:博文|日常|日常博文|微博|原创|直发|organic|post|original|广告|广告投放|投放|ads?|转发|repost)$/;

/** Understands one row; without a `taken` one of the problems is an error. */
export function rowToPost(values: RowValues, ground: SheetGround): { taken?: ReadRow; problems: SheetProblem[] } {
  const { header, names, question } = ground;
  const has = (key: ColumnKey): boolean => header.byKey.has(key);
  const plain = (key: ColumnKey): string => {
    const text = textOf(values, key);
    return isNothing(text) ? '' : text;
  };
  const owner = findOwner(values, names, question, ground.titleAccount);
  const schedule = readSchedule(values, ground.chinese, {
    campaign: owner.campaign,
    campaigns: names.campaignsOf(owner.clientId),
    title: ground.title,
    today: ground.today,
  });
  const placement = readPlacement(fold(plain('placement')));
  const links = rowLinks(values, header, placement.isAd);
  const problems = [...values.problems, ...owner.problems, ...schedule.problems, ...links.problems];
  if (schedule.until !== undefined && !placement.isAd) problems.push(endLeftOut(values));
  const id = plain('id').trim();
  if (id !== '' && !ID_PATTERN.test(id)) problems.push(sheetProblem('id-form', placeOf(values, 'id'), {}));

  const { account, clientId } = owner;
  if (account === undefined || clientId === undefined || problems.some((problem) => problem.severity === 'error')) {
    return { problems };
  }
  const notes: NoteForm[] = [...values.notes, ...owner.notes, ...schedule.notes, ...links.notes];
  if (placement.note !== '') notes.push({ label: placeOf(values, 'placement').column, text: plain('placement') });
  const campaign = owner.campaign ?? schedule.campaign;
  const named = owner.campaign !== undefined;
  const pictures = values.extras.pictures.map(({ name }) => ({ name }));
  const { statuses } = markedAs(values.extras.marks, question.marks ?? []);
  const draft: PostDraft = {
    clientId,
    ...(campaign !== undefined ? { campaignId: campaign.id } : has('campaign') ? { campaignId: null } : {}),
    accountId: account.id,
    ...(has('placement') ? { placement: placement.isAd ? ('ad' as const) : ('organic' as const) } : {}),
    ...(placement.form === undefined ? {} : { form: placement.form }),
    ...(has('date') || has('time') ? { scheduledAt: schedule.at ?? null } : {}),
    ...(schedule.until !== undefined && placement.isAd ? { endsAt: schedule.until } : {}),
    text: composeText(withoutLabel(textOf(values, 'text')), links.appended, readTopics(plain('topics'))),
    ...(has('firstComment') ? { firstComment: plain('firstComment') } : {}),
    ...(links.target === undefined ? {} : { target: links.target }),
    ...(has('media') || pictures.length > 0 ? { media: [...readMedia(plain('media')), ...pictures] } : {}),
    ...(has('pillar') ? { pillar: plain('pillar').trim() || null } : {}),
    ...(has('feedback') || statuses.length > 0
      ? { feedback: [plain('feedback').trim(), ...statuses].filter((part) => part !== '').join('；') || null }
      : {}),
    notes,
  };
  const inferred: ('clientId' | 'campaignId')[] = [];
  if (owner.clientInferred) inferred.push('clientId');
  if (!named && draft.campaignId !== undefined && plain('campaign') === '' && !has('campaign'))
    inferred.push('campaignId');
  const taken: ReadRow = {
    row: values.row,
    draft,
    inferred,
    noteLabels: ground.noteLabels,
    ...(pictures.length > 0 && { pictures: values.extras.pictures.map(({ name, part }) => ({ name, part })) }),
  };
  return { taken: id === '' ? taken : { ...taken, externalId: id }, problems };
}

interface PlacementRead {
  readonly isAd: boolean;
  readonly form?: 'original' | 'repost';
  /** What is said beyond placement and form. */
  readonly note: string;
}

function readPlacement(text: string): PlacementRead {
  const isAd = /广告|投放|(?<![a-z])ads?(?![a-z])/.test(text);
  const note = text === '' || ORDINARY.test(text) ? '' : text;
  if (/转发|repost/.test(text)) return { isAd, form: 'repost', note };
  return /直发|原创|original/.test(text) ? { isAd, form: 'original', note } : { isAd, note };
}

const placeOf = (values: RowValues, key: ColumnKey) => ({
  row: values.row,
  column: values.byKey.get(key)?.column.label ?? '',
  value: textOf(values, key),
});

const endLeftOut = (values: RowValues): SheetProblem =>
  sheetProblem('end-left-out', placeOf(values, values.byKey.has('date') ? 'date' : 'time'), {});

function readMedia(cell: string): Media[] {
  if (CELL_PICTURE.test(cell)) return [];
  return mediaNames(cell).flatMap((name) => (isNothing(name) ? [] : [{ name }]));
}
