import { useState } from 'react';
import { type TextPiece, foldedPieces, piecesOf } from '../../../core/domain/shown-text.ts';
import type { ClientId } from '../../../core/ids.ts';
import { parametersInForce } from '../../../core/rules/rule-settings.ts';
import { textLength } from '../../../core/rules/text-length.ts';
import { contextOf, useLedger } from '../../stores/ledger.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useSay } from '../../words/say.ts';
import { WORDS } from './preview-words.ts';

interface PreviewTextProps {
  readonly text: string;
  readonly clientId: string;
  /** One that runs on in its line, and is never folded. */
  readonly isLine?: boolean;
}

/** A text with its topics, mentions and links in colour, folded where Weibo folds it. */
export function PreviewText({ text, clientId, isLine = false }: PreviewTextProps) {
  const say = useSay(WORDS);
  const ledger = useLedger((state) => state.ledger);
  const now = useWorkspace((state) => state.brief?.now);
  const [isUnfolded, setUnfolded] = useState(false);
  const { foldAt, linkWeight } = textLength.meta.parameters;
  // An id that is half typed has no settings of its own.
  const set =
    ledger === undefined || now === undefined
      ? {}
      : parametersInForce(textLength.meta, contextOf(ledger, now), clientId as ClientId);
  const pieces = piecesOf(text.trim());
  const fold = { at: set['foldAt'] ?? foldAt.default, linkWeight: set['linkWeight'] ?? linkWeight.default };
  const folded = isLine ? undefined : foldedPieces(pieces, fold);
  const shown = isUnfolded ? pieces : (folded ?? pieces);
  if (isLine) return <span className="own-text">{shown.map(draw)}</span>;
  if (pieces.length === 0) return <p className="third">{say('empty')}</p>;
  return (
    <p className="card-text own-text">
      {shown.map(draw)}
      {folded !== undefined && (
        <>
          {isUnfolded ? ' ' : '…'}
          <button
            type="button"
            className="inked"
            aria-expanded={isUnfolded}
            onClick={() => {
              setUnfolded(!isUnfolded);
            }}
          >
            {say(isUnfolded ? 'fold' : 'unfold')}
          </button>
        </>
      )}
    </p>
  );

  function draw({ kind, text: written }: TextPiece, index: number) {
    if (kind === 'words') return written;
    const isLink = kind === 'link' || kind === 'mini-program';
    return (
      <span key={index} className="inked" title={isLink ? written : undefined}>
        {isLink ? say(kind === 'link' ? 'link' : 'miniProgram') : written}
      </span>
    );
  }
}
