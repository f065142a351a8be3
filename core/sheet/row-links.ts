// The link, target and mini-program columns of a row: what goes into the text and what becomes the target.
import type { ColumnKey } from './columns.ts';
import { isNothing } from './fold.ts';
import type { Header } from './header.ts';
import { isMiniProgramLink, readLinks, targetKind, targetOf } from './read-links.ts';
import { type RowValues, textOf } from './read-row.ts';
import type { NoteForm, TargetForm } from './sheet-reading.ts';
import { type SheetProblem, sheetProblem } from './sheet-problems.ts';

export interface RowLinks {
  /** Links that an organic post carries in its text. */
  readonly appended: readonly string[];
  /** Absent where the sheet has no column for it. */
  readonly target?: TargetForm;
  readonly notes: readonly NoteForm[];
  readonly problems: readonly SheetProblem[];
}

const COLUMNS: readonly ColumnKey[] = ['link', 'target', 'appId', 'path'];

/** Reads the links of a row; an ad's first link is its target, an organic post's web links belong to its text. */
export function rowLinks(values: RowValues, header: Header, isAd: boolean): RowLinks {
  if (!COLUMNS.some((key) => header.byKey.has(key))) return { appended: [], notes: [], problems: [] };
  const notes: NoteForm[] = [];
  const problems: SheetProblem[] = [];
  const links: { link: string; label: string }[] = [];
  const kind = targetKind(textOf(values, 'target'));
  const keys: readonly ColumnKey[] = kind === undefined ? ['link', 'target'] : ['link'];
  for (const key of keys) {
    const label = values.byKey.get(key)?.column.label ?? '';
    const read = readLinks(textOf(values, key));
    for (const link of read.links) links.push({ link, label });
    if (read.beside === '') continue;
    notes.push({ label, text: read.beside });
    problems.push(sheetProblem('link-not-a-link', { row: values.row, column: label, value: read.beside }, {}));
  }
  const candidates = isAd ? links : links.filter(({ link }) => isMiniProgramLink(link));
  const [first, ...more] = candidates;
  for (const { link, label } of more) {
    notes.push({ label, text: link });
    problems.push(sheetProblem('link-left-out', { row: values.row, column: label, value: link }, {}));
  }
  const target = withMiniProgram(values, header, asKind(kind, first?.link));
  const appended = isAd ? [] : links.map(({ link }) => link).filter((link) => !isMiniProgramLink(link));
  return { appended, target, notes, problems };
}

/** The link as the kind that the row names, else as the kind that the link shows. */
function asKind(kind: TargetForm['kind'] | undefined, link: string | undefined): TargetForm {
  if (link === undefined) return { kind: kind === 'mini-program' ? kind : 'none' };
  const target = targetOf(link);
  // A web page where a mini-program is named is where it falls back to.
  if (kind === 'mini-program') return target.kind === 'mini-program' ? target : { kind, fallbackUrl: link };
  return (kind === 'taobao' || kind === 'web') && target.kind !== 'mini-program' ? { kind, url: link } : target;
}

function withMiniProgram(values: RowValues, header: Header, target: TargetForm): TargetForm {
  const written = (key: ColumnKey): string => {
    const text = textOf(values, key).trim();
    return isNothing(text) && text !== '/' ? '' : text;
  };
  const appId = written('appId');
  const [path, ...query] = written('path').split('?');
  const named = appId !== '' || (path ?? '') !== '' || query.length > 0;
  if (!named && target.kind !== 'mini-program') return target;
  const fields = {
    ...(header.byKey.has('appId') ? { appId: appId || null } : {}),
    ...(header.byKey.has('path')
      ? { path: path === undefined || path === '' ? null : path, query: query.join('?') || null }
      : {}),
  };
  if (target.kind === 'mini-program') return { ...target, ...fields };
  // A web page beside a mini-program is where it falls back to.
  const fallback = target.kind === 'none' ? {} : { fallbackUrl: target.url };
  return { kind: 'mini-program', ...fields, ...fallback };
}
