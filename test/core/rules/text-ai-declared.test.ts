import { type PassingRow, postTable } from './rule-table.ts';

const passes = (why: string, ...texts: readonly string[]): PassingRow[] =>
  texts.map((text) => ({ why: `${why}: ${text}`, post: { text } }));
const said = (words: string, field = 'text') => [`said ${field} 「${words}」`];

postTable(
  'text-ai-declared',
  [
    ...passes('an ordinary post', '新茶上市，今晚8点直播间见。'),
    ...passes('a product', '我们的AI绘图功能上线了', '新一代AI创作平台发布', '一键AI生成海报，三分钟搞定'),
    ...passes('a course', '零基础学AI绘画', '学会短视频AI制作！', '课程内容：AI绘图'),
    ...passes('a congress', 'AIGC大会下周开幕', '生成式人工智能（AIGC）正在改变设计', '#AI绘画#'),
    ...passes(
      'what others do',
      '由AI生成的代码越来越多',
      '网传视频系AI生成，请勿轻信',
      '该视频为AI生成，警方辟谣',
      '警方提醒：该视频系AI合成',
    ),
    ...passes('a question', '这张图是AI生成的吗？', '怎么看出图片由AI生成'),
    ...passes('none of it', '本图非AI生成', '图片不是AI生成，是摄影师凌晨拍的', '文案没有用AI创作'),
    ...passes('a rule', '按规定，内容由AI生成须标明'),
    ...passes('letters in a word', 'www.example.com/ai生成', 'Hawaii制作'),
    { why: 'it is declared', post: { text: '（AI生成）', declarations: ['ai-generated'] } },
    {
      why: 'the file, and it is declared',
      post: { media: [{ name: '01.jpg', generated: true }], declarations: ['sentence-in-picture', 'ai-generated'] },
    },
    { why: 'a file of which nothing is known', post: { media: [{ name: 'AI生成.jpg' }] } },
  ],
  [
    { why: 'of its content', post: { text: '新茶上市。内容由AI生成' }, finds: said('AI生成') },
    { why: 'of its picture', post: { text: '本图由AI绘制，仅供参考' }, finds: said('AI绘制') },
    { why: 'of all pictures', post: { text: '图片均为AI创作。' }, finds: said('AI创作') },
    { why: 'with a colon', post: { text: '图：AI制图' }, finds: said('AI制图') },
    { why: 'with a stroke', post: { text: '图/AIGC' }, finds: said('AIGC') },
    { why: 'in brackets', post: { text: '一壶春天（AI生成）' }, finds: said('AI生成') },
    { why: 'in brackets, of the picture', post: { text: '一壶春天（配图AI生成）' }, finds: said('AI生成') },
    { why: 'on a line of its own', post: { text: '一壶春天\n*AI生成图，仅供参考' }, finds: said('AI生成') },
    { why: 'spaced and full-width', post: { text: '配图由 ＡＩ 生成' }, finds: said('ＡＩ 生成') },
    { why: 'in the first comment', post: { firstComment: '视频由AIGC生成' }, finds: said('AIGC生成', 'firstComment') },
    { why: 'in other words', post: { text: '海报由人工智能制作' }, finds: said('人工智能制作') },
    { why: 'once', post: { text: '配图由AI生成。视频由AI生成。' }, finds: said('AI生成') },
    {
      why: 'another declaration',
      post: { text: '（AI生成）', declarations: ['sentence-in-picture'] },
      finds: said('AI生成'),
    },
    {
      why: 'a file that a machine made',
      post: { media: [{ name: '01.jpg' }, { name: '02.jpg', generated: true }] },
      finds: ['file media[1]'],
    },
  ],
);
