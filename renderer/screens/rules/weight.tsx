import type { Client } from '../../../core/domain/client.ts';
import type { RuleMeta } from '../../../core/rules/define-rule.ts';
import { usualSeverity } from '../../../core/rules/rule-settings.ts';
import { Choice } from '../../parts/choice.tsx';
import { useSay } from '../../words/say.ts';
import { useLevelWord } from './level-word.ts';
import { useSetting } from './use-setting.ts';
import { SETTING } from './words.ts';

const LEVELS = ['error', 'warning', 'info', 'off'] as const;
const isLevel = (value: unknown): value is (typeof LEVELS)[number] => LEVELS.some((level) => level === value);

interface WeightProps {
  readonly meta: RuleMeta;
  readonly client: Client | undefined;
}

/** How much a rule weighs, here or for one client. It may be made milder than it is, never stricter. */
export function Weight({ meta, client }: WeightProps) {
  const say = useSay(SETTING);
  const word = useLevelWord();
  const { own, ofWorkspace, save } = useSetting(meta, 'severity', client);
  const usual = usualSeverity(meta);
  const inherited = isLevel(ofWorkspace) ? ofWorkspace : usual;
  const levels = LEVELS.slice(LEVELS.indexOf(meta.severity)).map((level) => ({ value: level, text: word(level) }));
  // What nobody stated is the first choice for a client, and the usual level for the workspace.
  const options =
    client === undefined
      ? levels.map(({ value, text }) => ({
          value,
          text: value === usual ? say('standardLevel', { word: text }) : text,
        }))
      : [{ value: '', text: say('asWorkspaceLevel', { word: word(inherited) }) }, ...levels];
  const unstated = client === undefined ? usual : '';
  return (
    <Choice
      label={say('weight')}
      name={`${meta.id}.severity`}
      value={String(own ?? unstated)}
      options={options}
      hint={client !== undefined && own !== undefined ? say('ownOfClient') : undefined}
      onChange={(value) => void save(value === unstated ? null : value)}
    />
  );
}
