import { type RefObject, useId } from 'react';
import type { ToldFinding } from '../../../core/api/posts.ts';
import { scanLinks } from '../../../core/domain/link-scan.ts';
import { weightedLength } from '../../../core/domain/weighted-length.ts';
import type { PostForm } from '../../../core/plan/post-form.ts';
import { textLength } from '../../../core/rules/text-length.ts';
import { useSay } from '../../words/say.ts';
import { MarkedText } from './marked-text.tsx';
import { WORDS } from './words.ts';

interface TextBlockProps {
  readonly form: PostForm;
  readonly findings: readonly ToldFinding[];
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onType: (changes: Partial<PostForm>) => void;
  readonly onLeave: () => void;
}

/** The text with its findings underlined, and how long it is. */
export function TextBlock({ form, findings, box, onType, onLeave }: TextBlockProps) {
  const say = useSay(WORDS);
  const id = useId();
  const marks = findings.flatMap(({ field, span, severity, waived }) =>
    field === 'text' && span !== undefined && waived === undefined ? [{ ...span, severity }] : [],
  );
  const { limit, linkWeight } = textLength.meta.parameters;
  const count = weightedLength(form.text, scanLinks(form.text), linkWeight.default);
  return (
    <div className="field">
      <label htmlFor={id}>{say('text')}</label>
      <MarkedText
        id={id}
        text={form.text}
        marks={marks}
        box={box}
        onLeave={onLeave}
        onChange={(text) => {
          onType({ text });
        }}
      />
      <span className="hint">{say('count', { count, limit: limit.default })}</span>
    </div>
  );
}
