import { useRef, useState } from 'react';
import { applicationMessage } from '../../../core/messages/application-message.ts';
import { Button } from '../../parts/button.tsx';
import { copyText } from '../../planner.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { DETAIL, GAPS } from './detail-words.ts';
import type { Request } from './requests.ts';

/** The private message that asks for the listing, ready to be pasted; Chinese in every language. */
export function Letter({ request: { client, applicant, site } }: { readonly request: Request }) {
  const say = useSay(DETAIL);
  const gap = useSay(GAPS);
  const language = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly way: 'copied' | 'selected' }>();
  const { text, gaps } = applicationMessage(client, applicant, site);
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) {
      area.current?.focus();
      area.current?.select();
    }
    setCopied({ text, way: isCopied ? 'copied' : 'selected' });
  };
  return (
    <section className="section" aria-labelledby="letter">
      <h2 id="letter">{say('message')}</h2>
      <textarea ref={area} className="letter" rows={5} readOnly lang="zh-CN" aria-labelledby="letter" value={text} />
      {gaps.length > 0 && (
        <p className="second">
          {say('gaps', { gaps: gaps.map((name) => gap(name)).join(language === 'zh' ? '、' : ', ') })}
        </p>
      )}
      <div className="row">
        <Button onClick={() => void copy()}>{say('copy')}</Button>
        <span role="status" className="second">
          {copied?.text === text && say(copied.way)}
        </span>
      </div>
    </section>
  );
}
