import { Choice, type Option } from '../parts/choice.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { Sentence } from '../../core/messages/phrase.ts';
import { useLanguage, useSay } from '../words/say.ts';
import { dayIn, wordsIn } from './reading.ts';
import { useLabelled } from './use-labelled.ts';
import type { Kept } from './use-kept.ts';
import { WORDS } from './words.ts';

interface KeptFieldProps {
  readonly kept: Kept;
  readonly path: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wide?: boolean;
}

/** What is wrong at a path, with the name of its field before it. */
function useWrong({ kept, path, label }: KeptFieldProps): string | undefined {
  return useLabelled()(label, kept.wrongAt(path));
}

const textOf = (kept: Kept, path: string): string => {
  const value = kept.valueAt(path);
  return kept.typedAt(path) ?? (typeof value === 'string' ? value : '');
};

const trimmed = (text: string): string => text.trim();

interface KeptTextProps extends KeptFieldProps {
  readonly placeholder?: string;
  /** Reads what was typed; trims it where nothing is said. */
  readonly read?: (text: string) => string;
  /** What is wrong with a text that is not to be stored. */
  readonly check?: (text: string) => Sentence | undefined;
}

/** A text of a record, stored when the person goes on. Cleared, it is removed. */
export function KeptText(props: KeptTextProps) {
  const { kept, path, label, hint, wide, placeholder, read = trimmed, check } = props;
  return (
    <TextField
      label={label}
      name={path}
      hint={hint}
      wide={wide ?? false}
      {...(placeholder !== undefined && { placeholder })}
      value={textOf(kept, path)}
      wrong={useWrong(props)}
      onChange={(text) => {
        kept.type(path, text, check === undefined ? read(text) : undefined);
      }}
      onLeave={() => {
        const text = kept.typedAt(path);
        if (text === undefined) return;
        const wrong = check?.(text);
        if (check !== undefined) kept.type(path, text, wrong === undefined ? read(text) : undefined, wrong);
        kept.leave();
      }}
    />
  );
}

/** A day of a record. */
export function KeptDay(props: Omit<KeptTextProps, 'placeholder' | 'read' | 'check'>) {
  const say = useSay(WORDS);
  return <KeptText {...props} placeholder={say('day')} read={dayIn} />;
}

/** A choice of a record, stored as it is made. */
export function KeptChoice(props: KeptFieldProps & { readonly options: readonly Option[] }) {
  const { kept, path, label, hint, wide, options } = props;
  return (
    <Choice
      label={label}
      name={path}
      hint={hint}
      wide={wide ?? false}
      value={textOf(kept, path)}
      wrong={useWrong(props)}
      options={options}
      onChange={(value) => {
        kept.set(path, value);
      }}
    />
  );
}

/** A yes or no of a record, stored as it is ticked. */
export function KeptCheck({ kept, path, label }: KeptFieldProps) {
  return (
    <label className="check wide">
      <input
        type="checkbox"
        name={path}
        checked={kept.valueAt(path) === true}
        onChange={(event) => {
          kept.set(path, event.target.checked);
        }}
      />
      {label}
    </label>
  );
}

interface KeptWordsProps extends KeptFieldProps {
  /** What is taken off a single word, such as the # around a topic. */
  readonly tidy?: (word: string) => string;
}

/** Several words of a record, one on each line. */
export function KeptWords(props: KeptWordsProps) {
  const { kept, path, label, hint, wide, tidy = trimmed } = props;
  const value = kept.valueAt(path);
  const stored = Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
  return (
    <TextField
      label={label}
      name={path}
      hint={hint}
      wide={wide ?? false}
      rows={1}
      value={kept.typedAt(path) ?? stored.join('\n')}
      wrong={useWrong(props)}
      onChange={(text) => {
        kept.type(path, text, wordsIn(text, stored, tidy));
      }}
      onLeave={kept.leave}
    />
  );
}

/** The values of a table of words as options. */
export function useOptions<K extends string>(table: Readonly<Record<K, Sentence>>, keys: readonly K[]): Option[] {
  const language = useLanguage();
  return keys.map((value) => ({ value, text: table[value][language] }));
}
