import { useState } from 'react';
import type { Problem } from '../../../core/domain/problem.ts';
import { problemText } from '../../../core/messages/problems.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useLanguage } from '../../words/say.ts';

interface RecordFieldProps {
  readonly label: string;
  readonly name: string;
  /** As it is recorded; empty where nothing is. */
  readonly value: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly wide?: boolean;
  /** Takes what was typed, empty for nothing; resolves to what is wrong with it. */
  readonly onRecord: (text: string) => Promise<readonly Problem[]>;
}

/** A field that records when the person goes on; what cannot be taken stays in it with a sentence. */
export function RecordField({ label, name, value, onRecord, ...rest }: RecordFieldProps) {
  const language = useLanguage();
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const leave = async () => {
    if (typed === undefined) return;
    const text = typed.trim();
    if (text === value) {
      setTyped(undefined);
      setProblem(undefined);
      return;
    }
    const [first] = await onRecord(text);
    setProblem(first);
    // Somebody may have typed on while it was being recorded.
    if (first === undefined) setTyped((now) => (now === typed ? undefined : now));
  };
  return (
    <TextField
      {...rest}
      label={label}
      name={name}
      value={typed ?? value}
      onChange={setTyped}
      onLeave={() => void leave()}
      wrong={problem && `${label}${language === 'zh' ? '' : ' '}${problemText(problem)[language]}`}
    />
  );
}
