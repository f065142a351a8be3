import { useRef, useState } from 'react';
import { mediaKindOf } from '../../../core/domain/media-kind.ts';
import { sizeInWords } from '../../../core/messages/size.ts';
import type { MediaFields } from '../../../core/plan/post-form.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSay } from '../../words/say.ts';
import { MediaPicture } from './media-picture.tsx';
import { WORDS } from './media-words.ts';

interface MediaItemProps {
  readonly file: MediaFields;
  /** Counted from 0. */
  readonly at: number;
  readonly of: number;
  /** What is wrong with the day of its rights. */
  readonly wrong: string | undefined;
  readonly onType: (changes: Partial<MediaFields>) => void;
  readonly onLeave: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onPick: (file: File) => void;
}

/** One file of a post: what it is, the rights in it, its place among the others. */
export function MediaItem({ file, at, of, wrong, onType, onLeave, onMove, onRemove, onPick }: MediaItemProps) {
  const say = useSay(WORDS);
  const input = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState<string>();
  const { name, bytes, sha256 } = file;
  const isGone = sha256 !== undefined && sha256 === missing;
  const facts = [say(mediaKindOf(file)), ...(bytes === undefined ? [] : [sizeInWords(bytes)])].join(' · ');
  return (
    <li className="media-item" data-at={at} aria-label={say('place', { at: at + 1, of, name })}>
      <MediaPicture
        file={file}
        onMissing={() => {
          setMissing(sha256);
        }}
      />
      <div className="media-name">
        <span className="cut own-text" title={name}>
          {name}
        </span>
        <span className="third small">{facts}</span>
      </div>
      <div className="media-acts">
        {at > 0 && (
          <Button
            look="quiet"
            data-move="-1"
            aria-label={say('upFor', { name })}
            onClick={() => {
              onMove(-1);
            }}
          >
            {say('up')}
          </Button>
        )}
        {at < of - 1 && (
          <Button
            look="quiet"
            data-move="1"
            aria-label={say('downFor', { name })}
            onClick={() => {
              onMove(1);
            }}
          >
            {say('down')}
          </Button>
        )}
        <Button look="quiet" aria-label={say('removeFor', { name })} onClick={onRemove}>
          {say('remove')}
        </Button>
      </div>
      {(sha256 === undefined || isGone) && (
        <div className="row media-rest">
          <span className="second small">{say(isGone ? 'gone' : 'nameOnly')}</span>
          <Button look="quiet" aria-label={say('pickFor', { name })} onClick={() => input.current?.click()}>
            {say('pick')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={say('pickFor', { name })}
            onChange={({ target }) => {
              const picked = target.files?.[0];
              if (picked !== undefined) onPick(picked);
              // The same file can be picked again after it was refused.
              target.value = '';
            }}
          />
        </div>
      )}
      <div className="media-rest media-rights">
        <TextField
          label={say('rightsUntil')}
          value={file.rightsUntil}
          wrong={wrong}
          placeholder="2027-12-31"
          onLeave={onLeave}
          onChange={(rightsUntil) => {
            onType({ rightsUntil });
          }}
        />
        <TextField
          label={say('rightsNote')}
          value={file.rightsNote}
          placeholder={say('rightsHint')}
          onLeave={onLeave}
          onChange={(rightsNote) => {
            onType({ rightsNote });
          }}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={file.generated}
            onChange={({ target }) => {
              onType({ generated: target.checked });
            }}
          />
          {say('generated')}
        </label>
      </div>
    </li>
  );
}
