import { type RefObject, useId } from 'react';
import type { ToldFinding } from '../../../core/api/posts.ts';
import { scanLinks } from '../../../core/domain/link-scan.ts';
import { readTopics } from '../../../core/domain/topics.ts';
import { weightedLength } from '../../../core/domain/weighted-length.ts';
import type { PostForm } from '../../../core/plan/post-form.ts';
import { parametersInForce } from '../../../core/rules/rule-settings.ts';
import { textLength } from '../../../core/rules/text-length.ts';
import { contextOf, useLedger } from '../../stores/ledger.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useSay } from '../../words/say.ts';
import { MarkedText } from './marked-text.tsx';
import { WORDS } from './words.ts';

interface TextBlockProps {
  readonly form: PostForm;
  readonly findings: readonly ToldFinding[];
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onType: (changes: Partial<PostForm>) => void;
  readonly onLeave: () => void;
}

/** The text with its findings underlined, and how long it is. */
export function TextBlock({ form, findings, box, onType, onLeave }: TextBlockProps) {
  const say = useSay(WORDS);
  const id = useId();
  const marks = findings.flatMap(({ field, span, severity, waived }) =>
    field === 'text' && span !== undefined && waived === undefined ? [{ ...span, severity }] : [],
  );
  const { limit, linkWeight } = useLengths(form.clientId);
  const links = scanLinks(form.text);
  const topics = readTopics(form.text, links).topics.map(({ start, end }) => form.text.slice(start, end));
  const parts = {
    count: weightedLength(form.text, links, linkWeight),
    links: links.length * linkWeight,
    topics: topics.reduce((sum, topic) => sum + weightedLength(topic, [], linkWeight), 0),
    limit,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{say('text')}</label>
      <MarkedText
        id={id}
        text={form.text}
        marks={marks}
        box={box}
        onLeave={onLeave}
        onChange={(text) => {
          onType({ text });
        }}
      />
      <span className="hint">{say(parts.links + parts.topics === 0 ? 'count' : 'countParts', parts)}</span>
    </div>
  );
}

/** How long a text of a client may be, and what a link counts: as set for it, else for the workspace, else as usual. */
function useLengths(clientId: PostForm['clientId']): { readonly limit: number; readonly linkWeight: number } {
  const ledger = useLedger((state) => state.ledger);
  const now = useWorkspace((state) => state.brief?.now);
  const { limit, linkWeight } = textLength.meta.parameters;
  const client = ledger?.clients.find(({ id }) => id === clientId);
  const set = ledger && client && now ? parametersInForce(textLength.meta, contextOf(ledger, now), client.id) : {};
  return { limit: set['limit'] ?? limit.default, linkWeight: set['linkWeight'] ?? linkWeight.default };
}
