import { useRef, useState } from 'react';
import type { Preferences } from '../../../core/api/workspace.ts';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWorkspace } from '../../stores/workspace.ts';
import { useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** The language, the look, and the name under which things are recorded. */
export function WindowSection() {
  const say = useSay(WORDS);
  const { brief, savePreferences } = useWorkspace();
  const preferences = brief?.preferences ?? {};
  const [operator, setOperator] = useState<string>();
  // Preferences are saved whole: a second choice builds on the first before that one has come back.
  const wanted = useRef<Preferences>(undefined);
  const save = async (key: keyof Preferences, value: string) => {
    const { [key]: _old, ...rest } = wanted.current ?? preferences;
    const next: Preferences = value === '' ? rest : { ...rest, [key]: value };
    wanted.current = next;
    await savePreferences(next);
    if (wanted.current === next) wanted.current = undefined;
  };
  return (
    <div className="fields">
      <Choice
        label={say('language')}
        name="language"
        value={preferences.language ?? ''}
        options={[
          { value: '', text: say('system') },
          { value: 'zh', text: say('zh') },
          { value: 'en', text: say('en') },
        ]}
        onChange={(value) => {
          void save('language', value);
        }}
      />
      <Choice
        label={say('theme')}
        name="theme"
        value={preferences.theme ?? ''}
        options={[
          { value: '', text: say('system') },
          { value: 'light', text: say('light') },
          { value: 'dark', text: say('dark') },
        ]}
        onChange={(value) => {
          void save('theme', value);
        }}
      />
      <TextField
        label={say('operator')}
        name="operator"
        hint={say('operatorHint')}
        value={operator ?? preferences.operator ?? ''}
        placeholder={brief?.operator ?? ''}
        onChange={setOperator}
        onLeave={() => {
          if (operator !== undefined && operator.trim() !== (preferences.operator ?? '')) {
            void save('operator', operator.trim());
          }
          setOperator(undefined);
        }}
      />
    </div>
  );
}
