import type { ComparedObject, Comparison, DifferingField } from '../../../core/api/hand-over.ts';
import { Button } from '../../parts/button.tsx';
import { allOrNone, sideKey, takenOf } from '../../stores/chosen-sides.ts';
import { useImporting } from '../../stores/importing.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { COMPARISON, LISTS } from './comparison-words.ts';
import { fieldName } from './field-words.ts';
import { sidesInWords } from './sides-in-words.ts';

interface ComparedObjectProps {
  readonly object: ComparedObject;
  readonly names: Comparison['names'];
}

/** An object that both sides have and that differs: each field on both sides, and which of them is taken. */
export function Compared({ object, names }: ComparedObjectProps) {
  const say = useSay(COMPARISON);
  const list = useSay(LISTS);
  const { takenKeys, choose } = useImporting();
  const taken = takenOf(object, takenKeys);
  const choice = (isTheirs: boolean) => (
    <Button
      look="quiet"
      aria-pressed={taken.length === (isTheirs ? object.fields.length : 0)}
      onClick={() => {
        choose(allOrNone([object], isTheirs));
      }}
    >
      {say(isTheirs ? 'takeTheirs' : 'keepOurs')}
    </Button>
  );
  return (
    <li className="compared">
      <div className="row">
        <h3>{object.name}</h3>
        <span className="third small">{[list(object.list), object.about].filter(Boolean).join(' · ')}</span>
        <span className="grow" />
        <span className="sides">
          {choice(false)}
          {choice(true)}
        </span>
      </div>
      <table>
        <thead>
          <tr>
            <th>{say('field')}</th>
            <th>{say('ours')}</th>
            <th>{say('theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {object.fields.map((field) => (
            <FieldRow key={field.key} field={field} object={object} names={names} taken={taken} />
          ))}
        </tbody>
      </table>
    </li>
  );
}

interface FieldRowProps extends ComparedObjectProps {
  readonly field: DifferingField;
  readonly taken: readonly string[];
}

function FieldRow({ field, object, names, taken }: FieldRowProps) {
  const say = useSay(COMPARISON);
  const language = useLanguage();
  const choose = useImporting((state) => state.choose);
  const { list } = object;
  const name = fieldName(field.key)[language];
  const isTheirs = taken.includes(field.key);
  const sides = sidesInWords(field, { list, names, language });
  const side = (lines: readonly string[], isThis: boolean, theirs: boolean) => (
    <td className={isThis ? 'taken' : undefined}>
      <label className="side">
        <input
          type="radio"
          name={`${sideKey(object)} ${field.key}`}
          checked={isThis}
          aria-label={say(theirs ? 'fieldTheirs' : 'fieldOurs', { field: name })}
          onChange={() => {
            const others = taken.filter((key) => key !== field.key);
            choose({ [sideKey(object)]: theirs ? [...others, field.key] : others });
          }}
        />
        <span>
          {lines.length === 0 && <span className="third">{say('none')}</span>}
          {lines.map((line, index) => (
            <span key={index} className="own-text">
              {line}
            </span>
          ))}
        </span>
      </label>
    </td>
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      {side(sides.ours, !isTheirs, false)}
      {side(sides.theirs, isTheirs, true)}
    </tr>
  );
}
