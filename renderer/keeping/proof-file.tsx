import { useState } from 'react';
import { type Proof, nameParts } from '../../core/domain/evidence.ts';
import { isShownPicture } from '../../core/domain/media-kind.ts';
import { safeName } from '../../core/domain/safe-name.ts';
import { errorText } from '../../core/messages/errors.ts';
import { sizeInWords } from '../../core/messages/size.ts';
import { Button } from '../parts/button.tsx';
import { PickFiles } from '../parts/pick-files.tsx';
import { ask, pictureAddress, placeForNew, takeAway } from '../planner.ts';
import { useNotices } from '../stores/notices.ts';
import { useSay } from '../words/say.ts';
import { EVIDENCE } from './evidence-words.ts';
import './evidence.css';

/** What a dialog offers as evidence. */
export const EVIDENCE_KINDS = 'application/pdf,image/*';

interface ProofFileProps {
  readonly file: Proof;
  /** Gives a file of which only the name is here its bytes. */
  readonly onGive?: (file: File) => void;
  readonly onRemove?: () => void;
}

/** A file of evidence: its name and size, a look at it where it is a picture, and the ways to save and to remove it. */
export function ProofFile({ file, onGive, onRemove }: ProofFileProps) {
  const say = useSay(EVIDENCE);
  const tell = useNotices((state) => state.tell);
  const [isOpen, setOpen] = useState(false);
  const [missing, setMissing] = useState<string>();
  const { name, bytes, sha256 } = file;
  const isHere = sha256 !== undefined && sha256 !== missing;
  const save = async () => {
    const { stem, ending } = nameParts(file);
    // A name out of somebody's file may be anything.
    const offered = `${safeName(stem, 'file')}${ending === '' ? '' : `.${ending}`}`;
    const to = sha256 === undefined ? undefined : await placeForNew(offered);
    if (sha256 === undefined || to === undefined) return;
    const saved = await ask('evidence:save', { sha256, to });
    if (saved.ok) takeAway(saved.value.file);
    else {
      tell({ tone: 'refused', text: errorText(saved.error) });
      if (saved.error.code === 'file-missing') setMissing(sha256);
    }
  };
  return (
    <li className="proof">
      <span className="proof-name">
        <span className="own-text">{name}</span>{' '}
        <span className="third small">
          {isHere ? bytes !== undefined && sizeInWords(bytes) : say(sha256 === undefined ? 'nameOnly' : 'gone')}
        </span>
      </span>
      <span className="proof-acts">
        {isHere && isShownPicture(file) && (
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-label={say(isOpen ? 'foldUp' : 'lookAt', { name })}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {say(isOpen ? 'fold' : 'look')}
          </Button>
        )}
        {isHere && (
          <Button look="quiet" aria-label={say('saveOne', { name })} onClick={() => void save()}>
            {say('save')}
          </Button>
        )}
        {!isHere && onGive !== undefined && (
          <PickFiles
            label={say('pickOne', { name })}
            accept={EVIDENCE_KINDS}
            onPick={([given]) => {
              if (given !== undefined) onGive(given);
            }}
          >
            {say('pick')}
          </PickFiles>
        )}
        {onRemove !== undefined && (
          <Button look="quiet" aria-label={say('removeOne', { name })} onClick={onRemove}>
            {say('remove')}
          </Button>
        )}
      </span>
      {isHere && isOpen && isShownPicture(file) && (
        <img
          className="proof-picture"
          src={pictureAddress(sha256)}
          alt={name}
          onError={() => {
            setMissing(sha256);
          }}
        />
      )}
    </li>
  );
}
