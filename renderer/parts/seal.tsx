import type { Verdict } from '../../core/domain/finding.ts';
import { VERDICTS } from '../words/terms.ts';
import { useSay } from '../words/say.ts';

const CHARACTERS: Readonly<Record<Verdict | 'waiting', string>> = {
  cleared: '可',
  warned: '慎',
  held: '否',
  waiting: '…',
};

/** A verdict as a seal: a square with a double line and one character. Without a verdict the post waits to be judged. */
export function Seal({ verdict, size = 20 }: { readonly verdict: Verdict | undefined; readonly size?: number }) {
  const say = useSay(VERDICTS);
  const kind = verdict ?? 'waiting';
  return (
    <svg className={`seal ${kind}`} width={size} height={size} viewBox="0 0 20 20" role="img" aria-label={say(kind)}>
      <rect x="0.75" y="0.75" width="18.5" height="18.5" rx="3" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <rect x="3" y="3" width="14" height="14" rx="1.5" fill="none" stroke="currentColor" strokeWidth="0.6" />
      {size < 16 ? (
        <Sign kind={kind} />
      ) : (
        <text
          x="10"
          y="14"
          textAnchor="middle"
          fontSize="11"
          fontWeight="600"
          fontFamily="var(--serif)"
          fill="currentColor"
        >
          {CHARACTERS[kind]}
        </text>
      )}
    </svg>
  );
}

/** Where no character can be read: a bar, a ring, a dot. */
function Sign({ kind }: { readonly kind: Verdict | 'waiting' }) {
  if (kind === 'held') return <rect x="5" y="8.5" width="10" height="3" fill="currentColor" />;
  if (kind === 'warned') return <circle cx="10" cy="10" r="3.5" fill="none" stroke="currentColor" strokeWidth="2" />;
  return <circle cx="10" cy="10" r="2.5" fill="currentColor" />;
}
