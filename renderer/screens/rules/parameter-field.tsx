import type { Client } from '../../../core/domain/client.ts';
import { problemText } from '../../../core/messages/problems.ts';
import { checkSetting } from '../../../core/rules/check-setting.ts';
import type { Parameter, RuleMeta } from '../../../core/rules/define-rule.ts';
import { useLabelled } from '../../keeping/use-labelled.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useTypedTexts } from '../../stores/typed.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { useSetting } from './use-setting.ts';
import { SETTING } from './words.ts';

interface ParameterFieldProps {
  readonly meta: RuleMeta;
  /** How settings call it. */
  readonly name: string;
  readonly parameter: Parameter;
  readonly client: Client | undefined;
}

/** What a text means for a number: null where it is empty, and itself where it is no number. */
function valueIn(text: string): number | string | null {
  const tidy = text.normalize('NFKC').trim();
  return tidy === '' ? null : /^-?\d+$/.test(tidy) ? Number(tidy) : tidy;
}

/** One number of a rule, here or for one client. What is not taken stays as it was typed, with the reason. */
export function ParameterField({ meta, name, parameter, client }: ParameterFieldProps) {
  const say = useSay(SETTING);
  const language = useLanguage();
  const labelled = useLabelled();
  const { own, ofWorkspace, save } = useSetting(meta, name, client);
  const { texts, type, forget } = useTypedTexts();
  const form = `rule/${client?.id ?? ''}/${meta.id}/${name}/`;
  const typed = texts[`${form}text`];
  const standard = client === undefined ? parameter.default : (ofWorkspace ?? parameter.default);
  const problemOf = (value: number | string | null) =>
    value === null ? undefined : checkSetting({ rule: meta.id, key: name, value }, '')[0];
  // What is being typed is not wrong yet.
  const problem = texts[`${form}left`] === undefined || typed === undefined ? undefined : problemOf(valueIn(typed));
  const wrong = labelled(parameter.name[language], problem && problemText(problem));
  const store = async (value: number | string | null) => {
    if (value !== own && (value !== null || own !== undefined) && !(await save(value))) return;
    // What was typed meanwhile stays.
    if (useTypedTexts.getState().texts[`${form}text`] === typed) forget(form);
  };
  const leave = () => {
    if (typed === undefined) return;
    const value = valueIn(typed);
    if (problemOf(value) !== undefined) {
      type(`${form}left`, 'yes');
      return;
    }
    void store(client === undefined && value === parameter.default ? null : value);
  };
  const said = { unit: say(parameter.unit), min: parameter.min, max: parameter.max, standard: String(standard) };
  const hint = say(client === undefined ? 'bounds' : own === undefined ? 'boundsOfClient' : 'ownBounds', said);
  return (
    <div className="parameter">
      <TextField
        label={parameter.name[language]}
        name={`${meta.id}.${name}`}
        value={typed ?? String(own ?? standard)}
        wrong={wrong}
        hint={hint}
        onChange={(text) => {
          type(`${form}text`, text);
        }}
        onLeave={leave}
      />
      {own !== undefined && (
        <Button look="quiet" onClick={() => void store(null)}>
          {client === undefined ? say('restore', { standard: String(standard) }) : say('inherit')}
        </Button>
      )}
    </div>
  );
}
