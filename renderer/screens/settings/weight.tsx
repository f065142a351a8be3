import type { RuleMeta } from '../../../core/rules/define-rule.ts';
import { usualSeverity } from '../../../core/rules/rule-settings.ts';
import { Choice } from '../../parts/choice.tsx';
import { useLanguage, useSay } from '../../words/say.ts';
import { SEVERITIES } from '../../words/terms.ts';
import { useSetting } from './use-setting.ts';
import { WORDS } from './words.ts';

const LEVELS = ['error', 'warning', 'info', 'off'] as const;

/** How much a rule weighs here. It may be made milder than it is, never stricter. */
export function Weight({ meta }: { readonly meta: RuleMeta }) {
  const say = useSay(WORDS);
  const severity = useSay(SEVERITIES);
  const language = useLanguage();
  const { set, wrong, save } = useSetting(meta.id, 'severity', WORDS.weight);
  const options = LEVELS.slice(LEVELS.indexOf(meta.severity)).map((level) => {
    const word = level === 'off' ? say('off') : severity(level);
    return { value: level, text: level === usualSeverity(meta) ? say('standardLevel', { word }) : word };
  });
  return (
    <Choice
      label={say('weight')}
      name={`${meta.id}.severity`}
      value={String(set ?? usualSeverity(meta))}
      options={options}
      wrong={wrong?.[language]}
      onChange={(value) => void save(value)}
    />
  );
}
