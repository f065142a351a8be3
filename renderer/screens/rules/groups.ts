// The rules by what they are about, as far as they match what is looked for.
import type { RuleMeta } from '../../../core/rules/define-rule.ts';
import { ruleMetas } from '../../../core/rules/registry.ts';

const NAMES = ['links', 'accounts', 'content', 'media', 'schedule', 'requests'] as const;

type GroupName = (typeof NAMES)[number];

/** Rules under one title. */
export interface Group {
  readonly name: GroupName;
  readonly metas: readonly RuleMeta[];
}

const BEGINNINGS: Readonly<Record<string, GroupName>> = {
  link: 'links',
  target: 'links',
  account: 'accounts',
  client: 'accounts',
  text: 'content',
  ad: 'content',
  category: 'content',
  kol: 'content',
  media: 'media',
  schedule: 'schedule',
  application: 'requests',
};

const groupOf = (id: string): GroupName => BEGINNINGS[id.split('-', 1)[0] ?? ''] ?? 'schedule';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The rules that are shown, in groups; each word that is looked for has to be in a name, in either language, or in the id. */
export function groupsOf(find: string, isShown: (meta: RuleMeta) => boolean): readonly Group[] {
  const words = folded(find).split(/\s+/).filter(Boolean);
  const metas = [...ruleMetas.values()].filter((meta) => {
    const text = folded(`${meta.id} ${meta.name.zh} ${meta.name.en}`);
    return isShown(meta) && words.every((word) => text.includes(word));
  });
  return NAMES.map((name) => ({ name, metas: metas.filter(({ id }) => groupOf(id) === name) })).filter(
    ({ metas: own }) => own.length > 0,
  );
}
