import { applicationTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const host = (text: string) => ({ sites: [{ ...BASE.sites[0], host: text }] });

applicationTable(
  'application-site-form',
  [
    { why: 'a host' },
    { why: 'a registrable domain', change: host('example.com') },
    { why: 'in capitals', change: host('WWW.Example.COM') },
    { why: 'in Chinese', change: host('例子.中国') },
    { why: 'with its scheme', change: host('https://www.example.com/') },
  ],
  [
    { why: 'no domain', change: host('青禾茶官网'), finds: ['noHost site'] },
    { why: 'a suffix that nobody gives out', change: host('www.example.notatld'), finds: ['noHost site'] },
    { why: 'an IP address', change: host('10.0.0.1'), finds: ['noHost site'] },
    { why: 'an app’s address', change: host('weixin://dl/business'), finds: ['noHost site'] },
    { why: 'a page', change: host('https://www.example.com/tea'), finds: ['more site'] },
    { why: 'a port', change: host('www.example.com:8443'), finds: ['more site'] },
    { why: 'full-width', change: host('www．example．com'), finds: ['more site'] },
  ],
);
