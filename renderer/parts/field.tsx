import { type ReactNode, useId } from 'react';

/** What a control inside a field is given. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly label: string;
  /** What is wrong with what was typed; it stays where it is. */
  readonly wrong?: string | undefined;
  readonly hint?: string | undefined;
  readonly wide?: boolean;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A label, a control, and what is to be said about it. */
export function Field({ label, wrong, hint, wide = false, children }: FieldProps) {
  const id = useId();
  const said = wrong ?? hint;
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': wrong !== undefined,
        'aria-describedby': said === undefined ? undefined : `${id}-said`,
      })}
      {said !== undefined && (
        <span id={`${id}-said`} className={wrong === undefined ? 'hint' : 'wrong'}>
          {said}
        </span>
      )}
    </div>
  );
}
