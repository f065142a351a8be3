import { Choice, type Option } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSay } from '../../words/say.ts';
import type { Draft } from './use-draft.ts';
import { WORDS } from './words.ts';

interface RecordTextProps {
  readonly draft: Draft;
  readonly path: string;
  readonly label: keyof typeof WORDS;
  readonly placeholder?: string;
  /** Several words, separated by commas. */
  readonly isList?: boolean;
}

/** A text of a record. */
export function RecordText({ draft, path, label, placeholder = '', isList = false }: RecordTextProps) {
  const say = useSay(WORDS) as (key: string) => string;
  return (
    <TextField
      label={say(label)}
      value={draft.valueOf(path)}
      wrong={draft.wrongOf(path)}
      placeholder={placeholder}
      onChange={(value) => {
        draft.type(path, value);
      }}
      onLeave={() => {
        if (!isList) draft.save();
        else
          draft.save({
            [path]: draft
              .valueOf(path)
              .split(/[、,，]/)
              .map((word) => word.trim())
              .filter(Boolean),
          });
      }}
    />
  );
}

interface RecordChoiceProps extends RecordTextProps {
  readonly options: readonly Option[];
}

/** A choice of a record, which is saved as it is made. */
export function RecordChoice({ draft, path, label, options }: RecordChoiceProps) {
  const say = useSay(WORDS) as (key: string) => string;
  return (
    <Choice
      label={say(label)}
      value={draft.valueOf(path)}
      wrong={draft.wrongOf(path)}
      options={options}
      onChange={(value) => {
        draft.save({ [path]: value });
      }}
    />
  );
}
