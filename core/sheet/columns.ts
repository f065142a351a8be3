import { fold, foldName } from './fold.ts';

// Where two headers of one sheet mean the same column, the alias that stands first here wins.
const ALIASES = {
  id: ['放行编号', 'fangxing_id', 'external_id', 'ID'],
  client: ['客户', '客户名称', '品牌', '品牌名称', 'client', 'brand'],
  account: [
    ...['微博账号', '官微', '账号', '账号名称', '发布账号', '达人昵称', '微博昵称', '昵称'],
    ...['达人', 'account', 'profile', 'nickname', 'handle'],
  ],
  campaign: ['项目', '项目名称', '活动', '活动名称', 'campaign'],
  pillar: ['栏目', 'pillar', 'content pillar'],
  placement: ['投放类型', '合作形式', '类型', '形式', 'placement', 'type', 'format'],
  date: [
    ...['发布日期', '日期', '排期日期', '上线日期', '投放周期', '档期', 'scheduled_at', 'postAtSpecificTime', 'date'],
    ...[
      'post date',
      'publish date',
      'scheduled time',
      'schedule date',
      'date time',
      '日期时间',
      'publish at',
      'scheduled date',
      'Date - Intl. format or prompt',
    ],
  ],
  time: [
    '发布时间',
    '时间',
    '发布时段',
    '上线时间',
    '排期时间',
    '几点',
    'posting time',
    'scheduled time of day',
    'time_24hr',
    'time',
    'post time',
    'publish time',
  ],
  weekday: ['星期', '周几', '礼拜', 'day', 'weekday', 'day of week'],
  text: [
    ...['微博文案', '官微文案', '微博正文', '正文', '文案', '博文', '创意文案', '博文内容', '微博内容', '文案内容'],
    ...['内容', 'CN Copy', 'message_text', 'message', 'text', 'caption', 'post text', 'post copy', 'copy', 'content'],
  ],
  topics: ['话题', '话题/@', '微博话题', 'hashtag', 'hashtags', 'topics', 'topic'],
  link: [
    '落地页链接',
    '跳转链接',
    '落地页',
    '链接',
    '网址',
    'landing page',
    'URL',
    'link',
    'links',
    'OGmetaUrl',
    'Link(s) - Separated by comma for FB carousels',
  ],
  target: ['跳转去向', 'target'],
  appId: ['小程序AppID', 'mini_app_id'],
  path: ['小程序路径', 'mini_path'],
  firstComment: [
    ...['首评', '首条评论', '首评文案', 'first comment', 'first_comment', 'followUpComment'],
    'Comment(s) - Separated by',
  ],
  media: [
    '配图',
    '配图顺序',
    '图片',
    '素材',
    'visual',
    'visuals',
    'media',
    'image_url',
    'image_urls',
    'media urls',
    'images',
    'Media URL(s) - Separated by comma',
  ],
  feedback: ['客户反馈', '客户意见', '审核状态', '状态', 'approval', 'feedback', 'status'],
  note: ['备注', 'note', 'notes', 'remark', 'remarks'],
  platform: ['平台', '发布平台', '渠道', 'platform', 'platforms', 'channel'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Columns that are notes by their own name, whatever they hold. */
const PLAIN_NOTES = new Set(
  ['序号', '编号', '素材需求', '素材链接', '网盘链接', '网盘', '参考链接', '参考', '转发语'].map(foldName),
);

/** True for a header that always means a note, so that nobody asks what its column holds. */
export const isPlainNote = (label: string): boolean => PLAIN_NOTES.has(foldName(label));

/** What a column of a sheet can mean to us. `platform` is only looked at: rows for elsewhere are not posts of ours. */
export type ColumnKey = keyof typeof ALIASES;

interface Meaning {
  readonly key: ColumnKey;
  /** Lower wins where a sheet has two columns of one key. */
  readonly order: number;
}

/** What a person can say of a column: one of our meanings, or that it is not to be looked at. */
export type ColumnMeaning = ColumnKey | 'ignore';

export const isColumnMeaning = (meaning: string): meaning is ColumnMeaning => meaning === 'ignore' || isKey(meaning);

/** Every meaning that a person can give a column. */
export const COLUMN_MEANINGS: readonly ColumnMeaning[] = ['ignore', ...Object.keys(ALIASES).filter(isKey)];

function isKey(key: string): key is ColumnKey {
  return Object.hasOwn(ALIASES, key);
}

const meanings = new Map<string, Meaning>();
for (const [key, aliases] of Object.entries(ALIASES)) {
  if (isKey(key)) aliases.forEach((alias, order) => meanings.set(foldName(alias), { key, order }));
}

const PLATFORMS =
  /微信|公众号|视频号|服务号|抖音|小红书|快手|知乎|豆瓣|头条|哔哩|b站|bilibili|wechat|weixin|douyin|tiktok|redbook|xiaohongshu|\bred\b|kuaishou|zhihu|instagram|facebook|linkedin|twitter|youtube/;

/** The platform that a text names: `weibo`, `other`, or undefined where it names none. */
export function platformNamed(text: string): 'weibo' | 'other' | undefined {
  const folded = fold(text);
  // A list such as 「微博/抖音」 includes Weibo.
  if (/微博|weibo|全平台/.test(folded)) return 'weibo';
  return PLATFORMS.test(folded) ? 'other' : undefined;
}

/** True where the text is, as it stands, one of the headers we know; cheap enough to ask of every cell. */
export const isAlias = (text: string): boolean => text.length <= 24 && meanings.has(foldName(text));

const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】/g;
const OTHER_CLOCK = /时间|utc|gmt|[a-z]{1,3}t\b|\b[ep]t\b|time/;
const CHINA_CLOCK = /北京|中国|上海|东八|beijing|shanghai|china|cst|\+0?8/;

/**
 * What a header means, undefined for a column that is kept as a note. Case, space and punctuation do not count; a
 * bracket such as 「文案（140字内）」 does not either, unless it names another platform or another clock.
 */
export function meaningOf(header: string): Meaning | undefined {
  const exact = meanings.get(foldName(header));
  if (exact !== undefined) return exact;
  const folded = fold(header);
  const inside = [...folded.matchAll(BRACKETS)].map((match) => match[1] ?? match[2] ?? match[3] ?? '').join(' ');
  const meaning = meanings.get(foldName(folded.replace(BRACKETS, ' '))) ?? bilingual(folded);
  if (meaning === undefined || platformNamed(inside) === 'other') return undefined;
  const isClock = meaning.key === 'time' || meaning.key === 'date';
  return isClock && OTHER_CLOCK.test(inside) && !CHINA_CLOCK.test(inside) ? undefined : meaning;
}

/** 「日期 Date」: both halves have to mean the same, for 「文案 EN」 is another copy. */
function bilingual(folded: string): Meaning | undefined {
  const chinese = meanings.get(foldName(folded.replace(/[^\p{Script=Han}]+/gu, '')));
  const foreign = meanings.get(foldName(folded.replace(/\p{Script=Han}+/gu, ' ')));
  return chinese !== undefined && chinese.key === foreign?.key ? chinese : undefined;
}
