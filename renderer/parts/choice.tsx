import { memo } from 'react';
import { Field } from './field.tsx';

/** One thing that can be chosen. */
export interface Option {
  readonly value: string;
  readonly text: string;
  readonly group?: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  readonly wrong?: string | undefined;
  readonly hint?: string | undefined;
  readonly wide?: boolean;
  readonly name?: string;
}

/** One of several. What is chosen and not among them any more is shown all the same. */
export function Choice({ label, value, options, onChange, wrong, hint, wide, name }: ChoiceProps) {
  return (
    <Field label={label} wrong={wrong} hint={hint} wide={wide ?? false}>
      {(control) => (
        <select
          {...control}
          name={name}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        >
          <Options options={options} value={value} />
        </select>
      )}
    </Field>
  );
}

/** The options of a select, in their groups. The same list of options is drawn once, whatever is chosen. */
export function Options({ options, value }: { readonly options: readonly Option[]; readonly value: string }) {
  const isKnown = options.some((option) => option.value === value);
  return (
    <>
      {!isKnown && <option value={value}>{value === '' ? '—' : value}</option>}
      <Listed options={options} />
    </>
  );
}

const Listed = memo(function Listed({ options }: { readonly options: readonly Option[] }) {
  const groups = new Map<string | undefined, Option[]>();
  for (const option of options) {
    const own = groups.get(option.group);
    if (own === undefined) groups.set(option.group, [option]);
    else own.push(option);
  }
  return [...groups].map(([group, own]) => {
    const items = own.map((option) => (
      <option key={option.value} value={option.value}>
        {option.text}
      </option>
    ));
    return group === undefined ? (
      items
    ) : (
      <optgroup key={group} label={group}>
        {items}
      </optgroup>
    );
  });
});
