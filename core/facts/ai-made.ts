// How a post says that a machine made its text or its pictures. Written as `core/domain/fold.ts` reads it; practice (D).
// Posts about AI use the same words, so that a sentence has to speak of itself or of its picture.

const MADE = '生成 合成 绘制 绘图 绘画 制图 作图 出图 创作 制作 配音'.split(' ');

/** A machine and what it did. `aigc` alone is meant only behind what it made. */
export const AI_MADE: readonly string[] = [
  ...['ai', 'aigc', '人工智能', 'ai技术', 'ai工具', 'ai辅助', '大模型'].flatMap((who) => MADE.map((did) => who + did)),
  'aigc',
];

const THING =
  '(?:图片|图源|图片来源|配图|头图|首图|题图|图|海报|视频|短片|文案|正文|本文|画面|插画|插图|内容|音乐|封面|素材|配音)';

/** Before the words: what was made, and by whom: 本图由, 图片均为, 图源：. */
export const THING_MADE = new RegExp(`${THING}(?:均|皆|都|全部|全)?(?:由|为|系|是|用|使用|借助|[:：/｜|])$`, 'u');

/** Before the words: nothing but a bracket or a mark, and at most what was made: （, *, （配图. */
export const BEHIND_MARK = new RegExp(`(?:^|[（(【\\[「『*※])(?:本|此)?${THING}?$`, 'u');

/** Behind the words: the end of what is said, at most with what was made: 的, 图，仅供参考. */
export const NOTHING_MORE =
  /^(?:而成|完成|的)?(?:示意图|概念图|效果图|图片?|海报|画面|视频|内容)?(?:仅供参考|$|[\p{P}\p{S}])/u;

/** In the sentence: it is asked, denied, forbidden or told of others. */
export const OTHERS_AI =
  /[?？吗]|警方|民警|[该那](?:段|条|张)?(?:视频|图|照片|内容|录音)|网传|流传|疑似|谣|不实|识别|辨别|分辨|冒充|虚假|造假|假的|骗|警惕|轻信|勿|如何|怎么|并?非|不是|没有|未|拒绝|规定|办法|平台|功能|工具上线|课/u;
