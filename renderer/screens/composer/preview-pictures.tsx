import { mediaKindOf } from '../../../core/domain/media-kind.ts';
import type { MediaFields } from '../../../core/plan/post-form.ts';
import { useSay } from '../../words/say.ts';
import { MediaPicture } from './media-picture.tsx';
import { WORDS } from './preview-words.ts';

// Weibo shows nine squares; what is beyond is counted on the last.
const MOST_SHOWN = 9;

/** The pictures of a card as Weibo lays them out: one large, four in a square, else three in a row. */
export function PreviewPictures({ media }: { readonly media: readonly MediaFields[] }) {
  const say = useSay(WORDS);
  if (media.length === 0) return null;
  const shown = media.slice(0, MOST_SHOWN);
  const layout = media.length === 1 ? 'one' : media.length === 4 ? 'four' : 'many';
  return (
    <ul className={`card-pictures ${layout}`} aria-label={say('pictures', { count: media.length })}>
      {shown.map((file, index) => (
        <li key={index} className={mediaKindOf(file)}>
          <MediaPicture key={file.sha256 ?? ''} file={file} />
          <span className="card-name own-text">{file.name}</span>
          {index === MOST_SHOWN - 1 && media.length > MOST_SHOWN && (
            <span className="card-more">{say('more', { count: media.length - MOST_SHOWN })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
