import { type ReactNode, type RefObject } from 'react';
import type { Severity } from '../../../core/domain/finding.ts';

/** A stretch of the text that a finding is about. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

interface MarkedTextProps {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/** A text that is written over a copy of itself, which carries the underlines. What is typed is never touched. */
export function MarkedText({ id, text, marks, onChange, onLeave, box }: MarkedTextProps) {
  return (
    <div className="marked">
      <div className="under" aria-hidden="true">
        {underlined(text, marks)}
        {'\n'}
      </div>
      <textarea
        ref={box}
        id={id}
        value={text}
        rows={3}
        spellCheck={false}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onBlur={onLeave}
      />
    </div>
  );
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** The marks that can stand side by side: where several lie over each other, the gravest, then the longest. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  const gravestFirst = (a: Mark, b: Mark) =>
    WEIGHT[b.severity] - WEIGHT[a.severity] || b.end - b.start - (a.end - a.start);
  for (const mark of [...marks].sort(gravestFirst)) {
    if (kept.every(({ start, end }) => mark.end <= start || end <= mark.start)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function underlined(text: string, marks: readonly Mark[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end, severity } of apart(marks.filter((mark) => mark.end <= text.length))) {
    pieces.push(text.slice(at, start));
    pieces.push(
      <u key={start} className={severity}>
        {text.slice(start, end)}
      </u>,
    );
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
}
