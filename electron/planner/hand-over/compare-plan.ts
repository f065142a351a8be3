// A file held against the workspace: what it would bring, what would change, and whether somebody here changed it too.
import type { CallInput } from '../../../core/api.ts';
import type { ComparedObject, Comparison } from '../../../core/api/hand-over.ts';
import { CHINA, clockText, parseInstant } from '../../../core/domain/instant.ts';
import { excerptOf } from '../../../core/messages/excerpt.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { differingKeys, standingOf } from '../../../core/plan/compare-plans.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { type PlanObject, formDigest, objectKey, planObjects } from '../../../core/plan/plan-objects.ts';
import { type Result, ok } from '../../../core/result.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { storedLike } from '../changes/diff-plan.ts';
import { wantedMedia } from './keep-package-media.ts';
import { pastVersions } from '../changes/past-versions.ts';
import { type HandOver, withHandOver } from './read-hand-over.ts';
import { sha256 } from '../sha256.ts';
import type { Workspace } from '../workspace.ts';

/** Both sides of an object of a file, with where it stands. */
export interface Pair {
  readonly theirs: PlanObject;
  readonly ours?: PlanObject;
  readonly standing: ComparedObject['standing'] | 'same';
}

/** Says what taking a plan.json or a package would do; nothing is changed. */
export const comparePlan = (
  workspace: Workspace,
  { file }: CallInput<'plan:compare'>,
): Promise<Result<Comparison, PlannerError>> =>
  withHandOver(workspace, file, (given) => {
    const { pairs, seen, stored } = pairUp(workspace.db, given);
    const { plan, pack } = given;
    const media = pack === undefined ? [] : [...wantedMedia(workspace.folder, plan, pack).values()];
    const names = namesIn([stored, plan]);
    return Promise.resolve(
      ok({
        file,
        ...(pack && { made: { operator: pack.manifest.operator, createdAt: pack.manifest.createdAt } }),
        objects: pairs.flatMap((pair) => (pair.standing === 'same' ? [] : [told(pair, pair.standing, names)])),
        same: pairs.filter(({ standing }) => standing === 'same').length,
        media: { files: media.length, bytes: media.reduce((sum, { bytes }) => sum + bytes, 0) },
        seen,
        names: namedByFields(pairs, names),
      }),
    );
  });

/** Every object of a file with the one that is here, and a digest of all that a person is shown of them. */
export function pairUp(
  db: ReadableDb,
  { plan, pack }: HandOver,
): { readonly pairs: readonly Pair[]; readonly seen: string; readonly stored: Plan } {
  const stored = storedLike(db, plan);
  const here = new Map(planObjects(stored).map((object) => [objectKey(object), object]));
  const past = pastVersions(db);
  const bases = new Map((pack?.manifest.bases ?? []).map((base) => [objectKey(base), base.sha256]));
  const digest = ({ form }: PlanObject) => formDigest(form, sha256);
  const pairs = planObjects(plan).map((theirs): Pair => {
    const key = objectKey(theirs);
    const ours = here.get(key);
    const standing = standingOf(ours, theirs, () => {
      const now = ours === undefined ? undefined : digest(ours);
      return {
        isUntouched: ours !== undefined && past.isUntouched(ours),
        wasTheirs: () => past.was(theirs),
        isTheirBase: now !== undefined && bases.get(key) === now,
      };
    });
    return { theirs, ...(ours && { ours }), standing };
  });
  const shown = pairs.map(({ theirs, ours, standing }) =>
    [objectKey(theirs), standing, digest(theirs), ours === undefined ? '' : digest(ours)].join(' '),
  );
  return { pairs, seen: sha256(shown.join('\n')), stored };
}

type Names = ReadonlyMap<string, string>;

const EXCERPT = 60;

/** What people call the things that have ids, by list and id. */
function namesIn(plans: readonly Plan[]): Names {
  const names = new Map<string, string>();
  for (const { clients, accounts, sites, campaigns, posts } of plans) {
    for (const { id, name } of clients) names.set(objectKey({ list: 'clients', id }), name);
    for (const { id, nickname } of accounts) names.set(objectKey({ list: 'accounts', id }), `@${nickname}`);
    for (const { id, host } of sites) names.set(objectKey({ list: 'sites', id }), host);
    for (const { id, name } of campaigns) names.set(objectKey({ list: 'campaigns', id }), name);
    for (const { id, text } of posts) names.set(objectKey({ list: 'posts', id }), excerptOf(text, EXCERPT));
  }
  return names;
}

const REFERENCES = {
  clientId: 'clients',
  accountId: 'accounts',
  siteId: 'sites',
  campaignId: 'campaigns',
  promotes: 'posts',
} as const;

const isReference = (key: string): key is keyof typeof REFERENCES => Object.hasOwn(REFERENCES, key);

/** The names of what the differing fields refer to, under `key id`. */
function namedByFields(pairs: readonly Pair[], names: Names): Record<string, string> {
  const named: Record<string, string> = {};
  for (const { theirs, ours, standing } of pairs) {
    if (standing === 'same') continue;
    for (const { form } of ours === undefined ? [theirs] : [ours, theirs]) {
      for (const [key, id] of Object.entries(form)) {
        if (!isReference(key) || typeof id !== 'string') continue;
        const name = names.get(objectKey({ list: REFERENCES[key], id }));
        if (name !== undefined) named[`${key} ${id}`] = name;
      }
    }
  }
  return named;
}

function told({ theirs, ours }: Pair, standing: ComparedObject['standing'], names: Names): ComparedObject {
  const { list, id } = theirs;
  const keys = ours === undefined ? [] : differingKeys(ours.form, theirs.form);
  const about = aboutOf(ours ?? theirs, names);
  return {
    list,
    id,
    name: nameOf(ours ?? theirs, names),
    ...(about !== '' && { about }),
    standing,
    fields: keys.map((key) => ({ key, ours: ours?.form[key], theirs: theirs.form[key] })),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function nameOf({ list, id, form }: PlanObject, names: Names): string {
  if (list === 'clients' || list === 'campaigns') return textOf(form['name']);
  if (list === 'accounts') return `@${textOf(form['nickname'])}`;
  if (list === 'sites') return textOf(form['host']);
  if (list === 'applications') return names.get(objectKey({ list: 'sites', id: textOf(form['siteId']) })) ?? id;
  if (list === 'posts') return excerptOf(textOf(form['text']), EXCERPT) || id;
  if (list === 'settings') return `${textOf(form['rule'])} · ${textOf(form['key'])}`;
  return textOf(form['value']);
}

function aboutOf({ list, form }: PlanObject, names: Names): string {
  const named = (of: 'clients' | 'accounts', key: string) => names.get(objectKey({ list: of, id: textOf(form[key]) }));
  const account = named('accounts', 'accountId');
  const client = named('clients', 'clientId');
  if (list === 'applications') return account ?? '';
  if (list === 'posts') return [account, timeOf(form['scheduledAt'])].filter((part) => part !== undefined).join(' · ');
  if (list === 'lists') return [textOf(form['list']), account].filter((part) => part !== undefined).join(' · ');
  return list === 'clients' ? '' : (client ?? '');
}

function timeOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const instant = parseInstant(value);
  return instant === undefined ? undefined : clockText(instant, CHINA);
}
