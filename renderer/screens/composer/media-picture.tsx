import { useState } from 'react';
import { isShownPicture, mediaKindOf } from '../../../core/domain/media-kind.ts';
import type { Media } from '../../../core/domain/media.ts';
import { pictureAddress } from '../../planner.ts';
import { MediaIcon } from './media-icon.tsx';

interface MediaPictureProps {
  readonly file: Pick<Media, 'name' | 'type' | 'sha256'>;
  /** Is told when the workspace does not have the picture. */
  readonly onMissing?: (() => void) | undefined;
}

/** A file of a post as a picture, where it is one that is here; else a sign of what it is. */
export function MediaPicture({ file, onMissing }: MediaPictureProps) {
  const { sha256 } = file;
  const [missing, setMissing] = useState<string>();
  if (sha256 === undefined || sha256 === missing || !isShownPicture(file)) {
    return (
      <span className="picture sign">
        <MediaIcon kind={mediaKindOf(file)} />
      </span>
    );
  }
  return (
    <img
      className="picture"
      src={pictureAddress(sha256)}
      alt=""
      draggable={false}
      onError={() => {
        setMissing(sha256);
        onMissing?.();
      }}
    />
  );
}
