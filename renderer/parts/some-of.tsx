interface SomeOfProps<V extends string> {
  readonly values: readonly V[];
  readonly chosen: readonly V[];
  readonly textOf: (value: V) => string;
  /** Gets those that are ticked, in the order of the values. */
  readonly onChoose: (chosen: readonly V[]) => void;
}

/** A few values to tick, any number of them; its caller gives them a fieldset with a legend. */
export function SomeOf<V extends string>({ values, chosen, textOf, onChoose }: SomeOfProps<V>) {
  return values.map((value) => (
    <label key={value} className="check">
      <input
        type="checkbox"
        checked={chosen.includes(value)}
        onChange={(event) => {
          onChoose(values.filter((one) => (one === value ? event.target.checked : chosen.includes(one))));
        }}
      />
      {textOf(value)}
    </label>
  ));
}
