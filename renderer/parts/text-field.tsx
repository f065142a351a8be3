import { Field } from './field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** When the person goes on to something else. */
  readonly onLeave?: (() => void) | undefined;
  readonly wrong?: string | undefined;
  readonly hint?: string | undefined;
  readonly wide?: boolean;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly name?: string;
}

/** One line of text, or several with `rows`. */
export function TextField({ label, value, onChange, onLeave, wrong, hint, wide, rows, ...rest }: TextFieldProps) {
  return (
    <Field label={label} wrong={wrong} hint={hint} wide={wide ?? rows !== undefined}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            {...rest}
            value={value}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              onChange(event.target.value);
            }}
            onBlur={onLeave}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) onLeave?.();
            }}
          />
        ) : (
          <textarea
            {...control}
            {...rest}
            rows={rows}
            value={value}
            spellCheck={false}
            onChange={(event) => {
              onChange(event.target.value);
            }}
            onBlur={onLeave}
          />
        )
      }
    </Field>
  );
}
