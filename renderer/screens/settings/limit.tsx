import { useState } from 'react';
import type { Parameter, RuleMeta } from '../../../core/rules/define-rule.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useLanguage, useSay } from '../../words/say.ts';
import { useSetting } from './use-setting.ts';
import { WORDS } from './words.ts';

interface LimitProps {
  readonly meta: RuleMeta;
  readonly name: string;
  readonly parameter: Parameter;
}

/** One number of a rule. What is not taken stays as it was typed, with the reason. */
export function Limit({ meta, name, parameter }: LimitProps) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const { set, wrong, save, forget } = useSetting(meta.id, name, parameter.name);
  const [typed, setTyped] = useState<string>();
  const inForce = String(set ?? parameter.default);
  const leave = async () => {
    const text = typed?.normalize('NFKC').trim();
    if (text === undefined || text === inForce) {
      setTyped(undefined);
      forget();
      return;
    }
    const value = text === '' ? parameter.default : /^-?\d+$/.test(text) ? Number(text) : text;
    if (await save(value)) setTyped(undefined);
  };
  return (
    <div className="limit">
      <TextField
        label={parameter.name[language]}
        name={`${meta.id}.${name}`}
        value={typed ?? inForce}
        wrong={wrong?.[language]}
        hint={say('bounds', {
          unit: say(parameter.unit),
          min: parameter.min,
          max: parameter.max,
          standard: parameter.default,
        })}
        onChange={setTyped}
        onLeave={() => void leave()}
      />
      {set !== undefined && set !== parameter.default && (
        <Button
          look="quiet"
          onClick={() => {
            void save(parameter.default).then((isTaken) => {
              if (isTaken) setTyped(undefined);
            });
          }}
        >
          {say('restore', { standard: parameter.default })}
        </Button>
      )}
    </div>
  );
}
