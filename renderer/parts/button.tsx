import { type ComponentProps, useId } from 'react';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'disabled'> {
  readonly look?: 'primary' | 'plain' | 'quiet';
  /** Why it cannot be pressed now; it stands beside the button. */
  readonly unable?: string | undefined;
}

/** A button; one that cannot be pressed says why. */
export function Button({ look = 'plain', unable, children, ...rest }: ButtonProps) {
  const id = useId();
  const button = (
    <button
      type="button"
      {...rest}
      className={`button ${look}`}
      disabled={unable !== undefined}
      aria-describedby={unable === undefined ? undefined : id}
    >
      {children}
    </button>
  );
  if (unable === undefined) return button;
  return (
    <>
      {button}
      <span id={id} className="third small">
        {unable}
      </span>
    </>
  );
}
