import { useState } from 'react';
import type { CallOutput } from '../../../core/api.ts';
import { type PlannerError, errorText } from '../../../core/messages/errors.ts';
import { sentences } from '../../../core/messages/phrase.ts';
import type { Result } from '../../../core/result.ts';
import { Button } from '../../parts/button.tsx';
import { ask, desktop, placeForNew, takeAway } from '../../planner.ts';
import { useLanguage, useSay } from '../../words/say.ts';

const WORDS = sentences({
  title: { zh: '申请材料', en: 'Dossier' },
  export: { zh: '导出申请材料', en: 'Export dossier' },
  busy: { zh: '正在写', en: 'Being written' },
  inFolder: {
    zh: '私信.txt、清单.xlsx、材料.html、材料.pdf 和附上的凭证放进你选的文件夹。',
    en: 'The message, the checklist, a one-page summary (HTML and PDF) and the attached evidence go into a folder that you choose.',
  },
  asZip: {
    zh: '下载一个 zip：私信.txt、清单.xlsx、材料.html 和附上的凭证。要 PDF，打开材料.html 用浏览器的「打印」另存。',
    en: 'A zip with the message, the checklist, a one-page summary and the attached evidence. For a PDF, open 材料.html and print it to a file.',
  },
  written: { zh: '已放到 {path}', en: 'Written to {path}' },
  downloaded: { zh: '已下载 {path}', en: 'Downloaded: {path}' },
  noPdf: {
    zh: 'PDF 没有打印成，请打开材料.html 自己打印。',
    en: 'The PDF could not be printed; please open 材料.html and print it.',
  },
  attached: { zh: '附了 {count} 个凭证文件。', en: 'Files of evidence: {count}.' },
  unattached: {
    zh: '这些凭证没有附上，只有名字：{names}。',
    en: 'This evidence is not in it, only its name: {names}.',
  },
  gaps: { zh: '私信里还有 {count} 处【请补充】。', en: 'The message still has gaps to fill: {count}.' },
});

type Written = Result<CallOutput<'applications:dossier'>, PlannerError>;

/** The way to have everything that an application is sent with in one place. */
export function DossierBlock({ id, host }: { readonly id: string; readonly host: string }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<{ readonly id: string; readonly written: Written; readonly hasPdf: boolean }>();
  const make = async () => {
    setBusy(true);
    if (desktop !== undefined) {
      const made = await desktop.exportDossier(id);
      if (made !== undefined) setTold({ id, written: made.written, hasPdf: made.pdf !== undefined });
    } else {
      const out = await placeForNew(`${host} 加白材料.zip`);
      const written = out === undefined ? undefined : await ask('applications:dossier', { id, out, as: 'zip' });
      if (written?.ok === true) takeAway(written.value.path);
      if (written !== undefined) setTold({ id, written, hasPdf: true });
    }
    setBusy(false);
  };
  const written = told?.id === id ? told.written : undefined;
  const unattached = written?.ok === true ? written.value.unattached : [];
  return (
    <section className="section" aria-labelledby="dossier">
      <h2 id="dossier">{say('title')}</h2>
      <p className="second">{desktop === undefined ? say('asZip') : say('inFolder')}</p>
      <div className="row">
        <Button onClick={() => void make()} unable={isBusy ? say('busy') : undefined}>
          {say('export')}
        </Button>
      </div>
      {written?.ok === true && (
        <div role="status" className="second path">
          <p>
            {desktop === undefined
              ? say('downloaded', { path: written.value.path.split(/[/\\]/).at(-1) ?? '' })
              : say('written', { path: written.value.path })}
          </p>
          {written.value.attached > 0 && <p>{say('attached', { count: written.value.attached })}</p>}
          {unattached.length > 0 && (
            <p>{say('unattached', { names: unattached.join(language === 'zh' ? '、' : ', ') })}</p>
          )}
          {told?.hasPdf === false && <p>{say('noPdf')}</p>}
          {written.value.gaps > 0 && <p>{say('gaps', { count: written.value.gaps })}</p>}
        </div>
      )}
      {written?.ok === false && (
        <p role="alert" className="callout held">
          {errorText(written.error)[language]}
        </p>
      )}
    </section>
  );
}
