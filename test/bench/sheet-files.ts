// A schedule as an agency hands it in, made of the generated posts, as the two kinds of files that are read.
import { type WorkBook, utils, write } from '@e965/xlsx';
import { CHINA, wallClock } from '../../core/domain/instant.ts';
import type { Post } from '../../core/domain/post.ts';
import type { WorkspaceState } from '../../core/rules/context/rule-context.ts';
import { writeCsv } from '../../electron/sheets/write-csv.ts';

const HEADER = [
  '客户',
  '微博账号',
  '项目',
  '投放类型',
  '发布日期',
  '发布时间',
  '文案',
  '首评',
  '小程序AppID',
  '小程序路径',
];
const DAY = 86_400_000;
/** The day that a spreadsheet counts from, as one that counts like Excel. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** The posts as rows of text below the header. */
function rowsOf(posts: readonly Post[], { clients, accounts, campaigns }: WorkspaceState): string[][] {
  const names = new Map<string, string>([...clients, ...campaigns].map(({ id, name }) => [id, name]));
  const nicknames = new Map<string, string>(accounts.map(({ id, nickname }) => [id, nickname]));
  return posts.map((post) => {
    const wall = post.scheduledAt === undefined ? undefined : wallClock(post.scheduledAt, CHINA);
    const { target } = post;
    return [
      names.get(post.clientId) ?? '',
      nicknames.get(post.accountId) ?? '',
      names.get(post.campaignId ?? '') ?? '',
      post.placement === 'ad' ? '广告' : '博文',
      wall?.day ?? '',
      wall?.time ?? '',
      post.text,
      post.firstComment,
      ...(target.kind === 'mini-program' ? [target.appId ?? '', target.path ?? ''] : ['', '']),
    ];
  });
}

/** The schedule as a CSV in UTF-8. */
export function scheduleCsv(posts: readonly Post[], state: WorkspaceState): Uint8Array {
  const csv = writeCsv(HEADER, rowsOf(posts, state), 'utf-8');
  if (!csv.ok) throw new Error('UTF-8 holds every text');
  return csv.value;
}

/** The schedule as a spreadsheet program saves it: shared strings, days and times as numbers with a format. */
export function scheduleXlsx(posts: readonly Post[], state: WorkspaceState): Uint8Array {
  const sheet = utils.aoa_to_sheet([HEADER]);
  const rows = rowsOf(posts, state).map((row) =>
    row.map((text, column) => {
      const header = HEADER[column];
      if (header === '发布日期') return { t: 'n', v: (Date.parse(text) - FIRST_DAY) / DAY, z: 'yyyy-mm-dd' };
      if (header === '发布时间') return { t: 'n', v: Date.parse(`1970-01-01T${text}Z`) / DAY, z: 'hh:mm' };
      return text === '' ? null : text;
    }),
  );
  utils.sheet_add_aoa(sheet, rows, { origin: 'A2' });
  const workbook: WorkBook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, '排期表');
  return new Uint8Array(
    write(workbook, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer,
  );
}
