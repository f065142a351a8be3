import { useEffect, useRef } from 'react';
import type { Setting } from '../../../core/domain/setting.ts';
import type { Severity } from '../../../core/domain/finding.ts';
import type { RuleMeta } from '../../../core/rules/define-rule.ts';
import { addressOf, usePlace } from '../../place.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import type { Group } from './groups.ts';
import { useLevelWord } from './level-word.ts';
import { WORDS } from './words.ts';

interface RuleTableProps {
  readonly groups: readonly Group[];
  readonly settings: readonly Setting[];
  readonly inForce: (meta: RuleMeta) => Severity | 'off';
  readonly foundBy: (meta: RuleMeta) => number | undefined;
}

/** The rules in their groups: what each weighs in the workspace, and on how much it has a finding now. */
export function RuleTable({ groups, settings, inForce, foundBy }: RuleTableProps) {
  const say = useSay(WORDS);
  const { rule: open } = usePlace().chosen as Readonly<Partial<Record<string, string>>>;
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => {
    table.current?.querySelector('.open')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div className="rule-table" ref={table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('rule')}</th>
            <th scope="col">{say('weight')}</th>
            <th scope="col" className="rests">
              {say('basis')}
            </th>
            <th scope="col">{say('now')}</th>
          </tr>
        </thead>
        {groups.map(({ name, metas }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {say(name)} <span className="third">{metas.length}</span>
              </th>
            </tr>
            {metas.map((meta) => (
              <RuleRow
                key={meta.id}
                meta={meta}
                settings={settings.filter(({ rule }) => rule === meta.id)}
                level={inForce(meta)}
                found={foundBy(meta)}
                isOpen={meta.id === open}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RuleRowProps {
  readonly meta: RuleMeta;
  readonly settings: readonly Setting[];
  readonly level: Severity | 'off';
  readonly found: number | undefined;
  readonly isOpen: boolean;
}

function RuleRow({ meta, settings, level, found, isOpen }: RuleRowProps) {
  const say = useSay(WORDS);
  const word = useLevelWord();
  const language = useLanguage();
  const { chosen } = usePlace();
  const clients = new Set(settings.flatMap(({ clientId }) => clientId ?? [])).size;
  const isOfApplications = meta.appliesTo.includes('application');
  return (
    <tr className={isOpen ? 'open' : undefined}>
      <td>
        <a
          href={addressOf('rules', { ...chosen, part: undefined, rule: meta.id })}
          aria-current={isOpen ? 'true' : undefined}
        >
          {meta.name[language]}
        </a>
        <div className="third small">{meta.id}</div>
      </td>
      <td className={level === 'off' ? 'third' : 'second'}>
        {word(level)}{' '}
        {settings.some(({ clientId }) => clientId === undefined) && <span className="tag">{say('adjusted')}</span>}
        {clients > 0 && <div className="third small">{say('ofClients', { count: clients })}</div>}
      </td>
      <td className="rests second">{[...new Set(meta.basis.map(({ confidence }) => say(confidence)))].join(' · ')}</td>
      <td className="found">
        {found === undefined || found === 0 ? (
          <span className="third">{found ?? '—'}</span>
        ) : isOfApplications ? (
          <a href={addressOf('whitelist')}>{say('applications', { count: found })}</a>
        ) : (
          <a href={addressOf('posts', { rule: meta.id })}>{say('posts', { count: found })}</a>
        )}
      </td>
    </tr>
  );
}
