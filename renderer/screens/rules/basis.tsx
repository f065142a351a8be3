import type { RuleMeta } from '../../../core/rules/define-rule.ts';
import { Part } from '../../keeping/part.tsx';
import { type Say, useSay } from '../../words/say.ts';
import { DETAIL } from './words.ts';

const KNOWN = { brief: 'brief', practice: 'practice', settings: 'limit', workspace: 'limit' } as const;

const isKnown = (source: string): source is keyof typeof KNOWN => Object.hasOwn(KNOWN, source);

const sourceIn = (source: string, say: Say<typeof DETAIL>): string =>
  isKnown(source)
    ? say(KNOWN[source])
    : source.replace(/weibo-facts ((?:\d[\d.]*(?:, )?)+)/, (_whole, section: string) => say('facts', { section }));

/** What a rule rests on, and how sure that is. */
export function BasisOf({ meta }: { readonly meta: RuleMeta }) {
  const say = useSay(DETAIL);
  return (
    <Part name="basis" title={say('basis')}>
      <ul className="bases">
        {meta.basis.map(({ source, confidence }) => (
          <li key={`${source} ${confidence}`}>
            {say(confidence)} <span className="second">{sourceIn(source, say)}</span>
          </li>
        ))}
      </ul>
      <p className="third small">{say('basisWhat')}</p>
    </Part>
  );
}
