import { type DragEvent, useEffect, useRef, useState } from 'react';
import { problemText } from '../../../core/messages/problems.ts';
import type { MediaFields, PostForm } from '../../../core/plan/post-form.ts';
import { Button } from '../../parts/button.tsx';
import { useComposer } from '../../stores/composer.ts';
import { useMedia } from '../../stores/media.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { MediaItem } from './media-item.tsx';
import { placeOf, withAdded, withFile, withMoved } from './media-list.ts';
import { MediaOnTheirWay } from './media-on-their-way.tsx';
import { WORDS } from './media-words.ts';
import './media.css';

/** The pictures and films of a post, in their order. What is dropped here goes into the post. */
export function MediaBlock({ id, form }: { readonly id: string; readonly form: PostForm }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const { change, type, saveNow, problems } = useComposer();
  const take = useMedia((state) => state.take);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const movedTo = useRef<{ readonly at: number; readonly by: -1 | 1 }>(undefined);
  const [isOver, setOver] = useState(false);
  const [said, setSaid] = useState('');
  const { media } = form;

  // A row that was moved is another element where it now stands: whoever moves it by keyboard goes with it.
  useEffect(() => {
    const { at, by } = movedTo.current ?? {};
    if (at === undefined) return;
    movedTo.current = undefined;
    const row = list.current?.querySelector(`[data-at="${at}"]`);
    (row?.querySelector<HTMLElement>(`[data-move="${by}"]`) ?? row?.querySelector<HTMLElement>('button'))?.focus();
  }, [media]);

  const add = async (files: readonly File[]) => {
    const added = await take(id, files);
    if (added.length === 0) return;
    await change(id, (now) => ({ media: withAdded(now.media, added) }));
    setSaid(say('added', { count: added.length }));
  };
  // What is pressed twice before the list has changed means the same file still.
  const changeItem = (
    item: MediaFields,
    changes: (now: readonly MediaFields[], at: number) => readonly MediaFields[],
  ) =>
    change(id, (now) => {
      const at = placeOf(now.media, item);
      return at < 0 ? {} : { media: changes(now.media, at) };
    });
  const pick = async (item: MediaFields, file: File) => {
    const [added] = await take(id, [file]);
    if (added !== undefined) await changeItem(item, (now, at) => withFile(now, at, added));
  };
  const move = (item: MediaFields, at: number, by: -1 | 1) => {
    movedTo.current = { at: at + by, by };
    setSaid(say('moved', { name: item.name, at: at + by + 1 }));
    void changeItem(item, (now, place) => withMoved(now, place, by));
  };
  const remove = (item: MediaFields) => {
    setSaid(say('removed', { name: item.name }));
    void changeItem(item, (now, place) => now.filter((_, index) => index !== place));
    input.current?.parentElement?.querySelector('button')?.focus();
  };
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const wrongAt = (at: number) => {
    const problem = problems.find(({ field }) => field === `media[${at}].rightsUntil`);
    return problem === undefined ? undefined : problemText(problem)[language];
  };
  return (
    <section
      className={isOver ? 'media over' : 'media'}
      aria-labelledby="media"
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        // Elsewhere on the window a file is one to import.
        event.stopPropagation();
        setOver(false);
        void add([...event.dataTransfer.files]);
      }}
    >
      <div className="row">
        <h2 id="media">{say('title')}</h2>
        {media.length > 0 && <span className="third">{say('count', { count: media.length })}</span>}
        <span className="grow" />
        <span className="row">
          <span className="third small">{isOver ? say('dropNow') : say('drop')}</span>
          <Button onClick={() => input.current?.click()}>{say('add')}</Button>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept="image/*,video/*"
            aria-label={say('addLabel')}
            onChange={({ target }) => {
              const files = [...(target.files ?? [])];
              target.value = '';
              if (files.length > 0) void add(files);
            }}
          />
        </span>
      </div>
      {media.length > 0 && (
        <ul ref={list}>
          {media.map((file, at) => (
            <MediaItem
              key={keyOf(media, at)}
              file={file}
              at={at}
              of={media.length}
              wrong={wrongAt(at)}
              onType={(changes) => {
                type({ media: media.map((one, index) => (index === at ? { ...one, ...changes } : one)) });
              }}
              onLeave={() => void saveNow()}
              onMove={(by) => {
                move(file, at, by);
              }}
              onRemove={() => {
                remove(file);
              }}
              onPick={(picked) => void pick(file, picked)}
            />
          ))}
        </ul>
      )}
      <MediaOnTheirWay id={id} />
      <p className="unseen" role="status">
        {said}
      </p>
    </section>
  );
}

/** The same file may stand in a post twice. */
function keyOf(media: readonly MediaFields[], at: number): string {
  const mark = ({ name, sha256 = '' }: MediaFields) => `${sha256} ${name}`;
  const own = media[at];
  if (own === undefined) return String(at);
  return `${mark(own)} ${media.slice(0, at).filter((file) => mark(file) === mark(own)).length}`;
}
