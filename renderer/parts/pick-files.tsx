import { type ReactNode, useRef } from 'react';
import { Button } from './button.tsx';

interface PickFilesProps {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly look?: 'plain' | 'quiet';
  readonly onPick: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A button that has files chosen. */
export function PickFiles({ label, accept, multiple = false, look = 'quiet', onPick, children }: PickFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <span>
      <Button look={look} aria-label={label} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onPick(files);
        }}
      />
    </span>
  );
}
