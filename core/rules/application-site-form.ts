/** What is applied for is a host; what no browser can open cannot be listed. */
import { readLink } from '../domain/link-site.ts';
import { defineApplicationRule } from './define-rule.ts';

export const applicationSiteForm = defineApplicationRule({
  meta: {
    id: 'application-site-form',
    name: { zh: '域名写法', en: 'Form of the host' },
    severity: 'error',
    basis: [{ source: 'WHATWG URL; Public Suffix List', confidence: 'A' }],
    messages: {
      noHost: {
        zh: '「{host}」不是能打开的域名，请填像 www.example.com 这样的域名。',
        en: '"{host}" is no host that opens; please give one like www.example.com.',
      },
      more: {
        zh: '「{host}」不只是域名，申请的是域名，请只填「{plain}」。',
        en: '"{host}" is more than a host; please give just {plain}.',
      },
    },
  },
  check({ site: { id, host } }, report) {
    const { site, flaws } = readLink(host);
    const at = { field: 'site' } as const;
    const fix = { kind: 'edit-site', siteId: id };
    if (site === undefined) {
      report({ message: 'noHost', at, data: { host }, fix });
      return;
    }
    // An address that is a scheme and a host still names just the host.
    const isPlain = flaws.length === 0 && site.href.replace(/^https?:\/\//, '') === `${site.host}/`;
    if (!isPlain) report({ message: 'more', at, data: { host, plain: site.shownHost }, fix });
  },
});
