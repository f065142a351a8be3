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

/** The options of a select, in their groups. */
export function Options({ options, value }: { readonly options: readonly Option[]; readonly value: string }) {
  const groups = [...new Set(options.map(({ group }) => group))];
  const isKnown = options.some((option) => option.value === value);
  return (
    <>
      {!isKnown && <option value={value}>{value === '' ? '—' : value}</option>}
      {groups.map((group) => {
        const own = options.filter((option) => option.group === group);
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
      })}
    </>
  );
}
