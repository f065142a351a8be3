import { Button } from './button.tsx';

interface FormEndProps {
  readonly act: string;
  readonly cancel: string;
  readonly onCancel: () => void;
}

/** The end of a small form that opens inside of something: do it, or leave it. */
export function FormEnd({ act, cancel, onCancel }: FormEndProps) {
  return (
    <div className="end row">
      <Button type="submit">{act}</Button>
      <Button look="quiet" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}
