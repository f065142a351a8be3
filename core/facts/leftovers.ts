// What colleagues write to each other inside a text. Each pattern was narrowed against ordinary sentences that it must
// leave alone: 时间待定，敬请期待 · 地点待确认 · 待补货 · 抢先占位 · XXL · 榜单预计今晚8点发布 · 方案一、方案二.

/** A form of words that was meant for a colleague; `twoDrafts` needs a second draft in the same text. */
export interface LeftoverPattern {
  readonly kind: 'leftover' | 'twoDrafts';
  readonly pattern: RegExp;
}

// What a draft is made of: these are open for a colleague, while a time or a place may be open for readers too.
const DRAFT_PART = '(?:文案|内容|正文|标题|链接|配图|图片|图|话题|人名|数据)';
const OPEN_TO_READERS = '(?:时间|地点|日期|嘉宾|阵容|价格|奖品|场次|档期|行程)';
const END = '(?=$|[\\s）)】\\]。，,；;！!])';

const pattern = (source: string, flags = 'gu'): RegExp => new RegExp(source, flags);

const each = (...parts: readonly string[][]): string[] =>
  parts.reduce((words, part) => words.flatMap((word) => part.map((next) => word + next)), ['']);

/** Without one of these words no pattern below can match; most texts hold none. */
export const LEFTOVER_SIGNS: readonly string[] = [
  ...each(['待'], ['定', '补', '确', '更', '替', '提']),
  ...['占位', 'xx', 'tbd', 'tbc', 'todo', 'fixme', 'orem ipsum', '大概', '大约', '差不多'],
  ...['文案', '转发语', '首评', '配图说明'],
  ...each(['(', '【', '['], ['', '此处', '这里', '这条'], ['插', '放', '换', '加', '配', '补']),
];

/** Public embarrassments of this kind are on record; the list is the product's own practice. */
export const LEFTOVER_PATTERNS: readonly LeftoverPattern[] = [
  {
    kind: 'leftover',
    pattern: pattern(`(?<!${OPEN_TO_READERS}[：:\\s]{0,4})(?:${DRAFT_PART}[：:\\s]{0,4}还?)?待定(?![义律论点位价制])`),
  },
  {
    kind: 'leftover',
    pattern: pattern(
      `(?:${DRAFT_PART}[：:\\s]{0,4}还?|(?<=^|[\\s（(【\\[，,。；;]))待(?:补充|补|确认|更新|替换|提供)${END}`,
      'gmu',
    ),
  },
  {
    kind: 'leftover',
    pattern: pattern(
      `(?<!抢)(?:先|暂)占位(?!置)|${DRAFT_PART}占位|占位(?:符|文案|文字|图片?|链接)|[（(【[]占位[）)】\\]]`,
    ),
  },
  {
    kind: 'leftover',
    pattern: /(?<![A-Za-z0-9Ａ-Ｚａ-ｚ])(?:[XＸ]{2,}|[xｘ]{3,})(?![A-Za-z0-9Ａ-Ｚａ-ｚ]|染色体)/gu,
  },
  {
    kind: 'leftover',
    pattern: /(?<![A-Za-z])(?:TBD|tbd|TBC|tbc|TODO|FIXME|[Ll]orem ipsum)(?![A-Za-z])/gu,
  },
  {
    kind: 'leftover',
    pattern: pattern(
      '[（(【\\[]?(?:大概|大约|差不多)\\s{0,4}(?:今晚|明早|上午|下午|晚上|早上)?\\s{0,4}\\d{1,2}\\s{0,4}[点:：]\\s{0,4}(?:\\d{1,2}\\s{0,4}分?|半)?' +
        `\\s{0,4}(?:左右)?\\s{0,4}再?(?:发布|推送|发)${END}[）)】\\]]?`,
    ),
  },
  {
    kind: 'leftover',
    pattern:
      /(?<=^|\n)[^\S\n]{0,8}(?:转发文案|转发语|评论文案|首评文案|首评|微博文案|朋友圈文案|小红书文案|备选文案|配图说明)\s*[：:]/gu,
  },
  {
    kind: 'leftover',
    pattern:
      /[（(【[](?:此处|这里|这条)?(?:插入|放|换|加|配|补)(?:图|链接|视频|海报|二维码|文案)[^）)】\]]{0,12}[）)】\]]/gu,
  },
  {
    kind: 'twoDrafts',
    pattern: /文案\s{0,4}(?:A|一|1)(?=[\s：:、.．])(?=[^]{0,3000}?文案\s{0,4}(?:B|二|2)[\s：:、.．])/gu,
  },
];
