import type { TextPart } from '../../core/domain/word-difference.ts';
import './difference.css';

/** A text with what was taken out of it and what was put in, word by word. */
export function Difference({ parts }: { readonly parts: readonly TextPart[] }) {
  return (
    <p className="difference own-text">
      {parts.map(({ is, text }, index) => {
        if (is === 'same') return <span key={index}>{text}</span>;
        return is === 'removed' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
      })}
    </p>
  );
}
