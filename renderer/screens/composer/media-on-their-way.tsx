import { Button } from '../../parts/button.tsx';
import { useMedia } from '../../stores/media.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import { WORDS } from './media-words.ts';

/** Which file is being taken into a post, and which could not be. */
export function MediaOnTheirWay({ id }: { readonly id: string }) {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const { taking, refused, stop, dismiss } = useMedia();
  const own = refused.filter(({ postId }) => postId === id);
  return (
    <>
      {taking?.postId === id && (
        <div className="row" role="status">
          <span>{say('taking', taking)}</span>
          <Button onClick={stop}>{say('stop')}</Button>
          <span className="third small">{say('stopped')}</span>
        </div>
      )}
      {own.length > 0 && (
        <div className="callout held stack" role="alert">
          {own.map(({ name, error }, index) => (
            <p key={index}>
              {say('refused', { name })} {tell(error, name)}
            </p>
          ))}
          <div className="row">
            <span className="third grow">{say('rest')}</span>
            <Button
              onClick={() => {
                dismiss(id);
              }}
            >
              {say('dismiss')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
