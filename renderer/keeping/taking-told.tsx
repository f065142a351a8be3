import { Button } from '../parts/button.tsx';
import { useErrorText, useSay } from '../words/say.ts';
import { EVIDENCE } from './evidence-words.ts';
import type { Taking } from './use-taking.ts';

/** Which file is being taken in, and which could not be. */
export function TakingTold({ taking: { name, refused, dismiss } }: { readonly taking: Taking }) {
  const say = useSay(EVIDENCE);
  const tell = useErrorText();
  return (
    <>
      {name !== undefined && (
        <p className="second" role="status">
          {say('taking', { name })}
        </p>
      )}
      {refused.length > 0 && (
        <div className="callout held stack" role="alert">
          {refused.map((one, index) => (
            <p key={index}>
              {say('refused', { name: one.name })} {tell(one.error, one.name)}
            </p>
          ))}
          <div className="row">
            <Button onClick={dismiss}>{say('dismiss')}</Button>
          </div>
        </div>
      )}
    </>
  );
}
