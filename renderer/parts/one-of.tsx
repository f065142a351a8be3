interface OneOfProps<V extends string | number> {
  /** Of the group in the page; it tells one group of buttons from another. */
  readonly name: string;
  readonly values: readonly V[];
  /** None where nothing is chosen yet. */
  readonly value: V | undefined;
  readonly textOf: (value: V) => string;
  readonly onChoose: (value: V) => void;
}

/** A few values side by side, of which one holds; its caller gives them a fieldset with a legend. */
export function OneOf<V extends string | number>({ name, values, value, textOf, onChoose }: OneOfProps<V>) {
  return values.map((one) => (
    <label key={one} className="check">
      <input
        type="radio"
        name={name}
        checked={one === value}
        onChange={() => {
          onChoose(one);
        }}
      />
      {textOf(one)}
    </label>
  ));
}
