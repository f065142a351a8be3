// What to do about a finding of each rule, in a sentence for whoever has the sheet alone; the rule's page says more.
import { type Sentence, sentences } from '../messages/phrase.ts';

const ADVICE = sentences({
  'account-nickname-form': {
    zh: '打开账号主页，把昵称原样抄进账号这一格，不带 @。',
    en: 'Copy the nickname from the account’s page as it stands, without the @.',
  },
  'account-uid-form': {
    zh: '从账号主页地址里 /u/ 后面抄 UID，改账号登记。',
    en: 'Copy the UID that follows /u/ in the address of the account’s page into its record.',
  },
  'account-unverified-ad': {
    zh: '先办认证或年审，或者换一个已认证的账号投。',
    en: 'Get the account verified first, or run the ad from a verified account.',
  },
  'account-unverified-link': {
    zh: '先办认证或年审再发；来不及就把链接拿掉，或换已认证的账号发。',
    en: 'Get the account verified first; otherwise take the link out or post from a verified account.',
  },
  'account-verification-lapses': {
    zh: '在到期前办好年审，再更新登记的到期日。',
    en: 'Have the verification renewed before it runs out and record the new day.',
  },
  'ad-label-required': {
    zh: '在正文开头写「广告」，或者加话题 #广告#。',
    en: 'Begin the text with 「广告」 or add the topic #广告#.',
  },
  'approval-outdated': { zh: '把现在这一稿再发给客户确认。', en: 'Have the client approve the text as it is now.' },
  'category-approval-number': {
    zh: '向客户要批件，把文号原样写进正文或首评。',
    en: 'Ask the client for the approval and write its number into the text or first comment.',
  },
  'category-required-sentence': {
    zh: '把提示语照原样加进正文或首评。',
    en: 'Add the required sentence word for word to the text or first comment.',
  },
  'client-identity-recorded': {
    zh: '向客户要营业执照和联系方式，核对后登记。',
    en: 'Ask the client for its licence and contact, check and record them.',
  },
  'client-uscc-valid': { zh: '对照营业执照改客户登记的号码。', en: 'Correct the client’s number from its licence.' },
  'delivery-out-of-step': {
    zh: '到微博后台把定时的那条改成现在的正文。',
    en: 'Change the scheduled post in Weibo’s back office to the text as it is now.',
  },
  'kol-order-recorded': {
    zh: '在微任务或报备里找到这一单，登记单号。',
    en: 'Find the order in Weibo’s task system and record its number.',
  },
  'link-account-verified': {
    zh: '给申请加白的账号办年审，或者把这条提前到有效期内发。',
    en: 'Have the verification of the account that applied renewed, or post while it is still valid.',
  },
  'link-commerce-organic': {
    zh: '改成微博小店的商品，或者链到店铺首页。',
    en: 'Use an item of the Weibo shop, or link to the shop’s front page.',
  },
  'link-end-unclear': {
    zh: '在链接后面补一个空格，或者换行。',
    en: 'Put a space or a line break behind the link.',
  },
  'link-listing-unconfirmed': {
    zh: '由申请加白的账号发，其他账号转发；或者先在微博上实测。',
    en: 'Post from the account that applied and repost from the others, or try the link on Weibo first.',
  },
  'link-lookalike': {
    zh: '找客户要原链接，重新复制一次，不要手打。',
    en: 'Ask the client for the link again and copy it instead of typing it.',
  },
  'link-other-client': { zh: '核对链接，换成这个客户的。', en: 'Check the link; it should lead to this client.' },
  'link-personal-paid': {
    zh: '先看这个号开没开外链功能；没开就拿掉链接，或由品牌的企业号发、个人号转发。',
    en: 'See whether paid links are on for this account; if not, take the link out or repost from the brand’s account.',
  },
  'link-shortened': { zh: '换成原链接。', en: 'Use the full link.' },
  'link-site-allowed': {
    zh: '用客户的蓝V 私信 @企业微博助理 申请加白；加白之前先把链接拿掉。',
    en: 'Have the client’s verified account apply to @企业微博助理; until then take the link out.',
  },
  'link-subdomain-unconfirmed': {
    zh: '能打开同一个页面就改用加白的域名，或者先在微博上实测。',
    en: 'Use the listed host if it opens the same page, or try the link on Weibo first.',
  },
  'link-well-formed': {
    zh: '用浏览器打开页面，从地址栏重新复制，换掉原来的。',
    en: 'Open the page in a browser and copy its address from there.',
  },
  'media-count': { zh: '去掉几张，或者分成两条发。', en: 'Drop some, or make two posts of it.' },
  'media-format': { zh: '换成导出好的 JPG 或 PNG。', en: 'Use an exported JPG or PNG.' },
  'media-missing': { zh: '重新添加同一个文件。', en: 'Add the same file again.' },
  'media-nine-grid': { zh: '把缺的图找回来，重复的去掉。', en: 'Find what is missing and drop what is there twice.' },
  'media-rights-valid': { zh: '续授权，或者换素材。', en: 'Renew the rights or use other media.' },
  'media-size': { zh: '压缩一下再存，或者缩小尺寸。', en: 'Compress the file or make it smaller.' },
  'schedule-ad-review': {
    zh: '马上提交审核，或者把开始时间往后挪。',
    en: 'Submit the ad for review now, or let it start later.',
  },
  'schedule-collision': {
    zh: '录重了就留一条；不是录重的，把其中一条的时间错开。',
    en: 'Keep one if it was entered twice; else move one of them.',
  },
  'schedule-holiday': { zh: '看看这个时段合不合适。', en: 'See whether the time still suits.' },
  'schedule-missing': { zh: '和客户定好日期和时间，填进表里。', en: 'Agree on a date and time and write them down.' },
  'schedule-outside-campaign': {
    zh: '把时间挪回项目期内，或者换个项目。',
    en: 'Move it into the campaign, or name another one.',
  },
  'schedule-past': {
    zh: '没发的重新定时间；月日都对的，看看年份是不是写错了。',
    en: 'Set another time if it did not go out; if day and month are right, look at the year.',
  },
  'schedule-same-text-sisters': {
    zh: '错开几分钟，或者让一个账号转发另一个的。',
    en: 'Leave a few minutes between them, or let one account repost the other.',
  },
  'schedule-sensitive-day': {
    zh: '想着那一天，把文案和配图再看一遍。',
    en: 'Read text and pictures again with that day in mind.',
  },
  'target-kind-allowed': {
    zh: '换成白名单允许的网页，或者改成广告投放。',
    en: 'Lead to a listed website, or make it an ad.',
  },
  'target-landing-reviewed': {
    zh: '打开落地页，对照广告核对一遍，截图留存。',
    en: 'Open the landing page, check it against the ad and keep a screenshot.',
  },
  'target-mini-program-enabled': {
    zh: '到账号的广告后台看有没有开通；没开通就改跳网页或淘宝天猫。',
    en: 'See in the account’s ad centre whether it is on; if not, lead to a website or Taobao.',
  },
  'target-mini-program-expires': {
    zh: '临近投放再生成一次链接，或缩短投放期。',
    en: 'Make the link anew shortly before the ad runs, or let it run shorter.',
  },
  'target-mini-program-valid': {
    zh: '找小程序的开发同事重新要 AppID、路径和参数。',
    en: 'Ask the mini-program’s developers for AppID, path and query again.',
  },
  'target-mini-program-wechat-only': {
    zh: '要 AppID 和页面路径，填进对应的格子，把短链删掉。',
    en: 'Ask for AppID and path, write them down and remove the short link.',
  },
  'target-missing': { zh: '向客户要落地页，填进链接一栏。', en: 'Ask the client for the landing page and fill it in.' },
  'target-taobao-valid': {
    zh: '在电脑上打开商品或店铺，复制地址栏里的网址。',
    en: 'Open the item or shop on a computer and copy its address.',
  },
  'text-absolute-term': {
    zh: '换成能核实的事实；有排名依据的，把出处写清楚。',
    en: 'Say something that can be verified; where there is a ranking, name its source.',
  },
  'text-ai-declared': {
    zh: '到后台发布时勾上「内容由AI生成」；不是 AI 做的就改正文。',
    en: 'Declare AI-made content when it is posted, or change the text if it is not.',
  },
  'text-banned-product': {
    zh: '确实在推这类商品就拿掉；不是在推，就把劝阻的话写进同一句。',
    en: 'Take it out if the product is promoted; if not, say so in the same sentence.',
  },
  'text-competing-code': {
    zh: '删掉，或者改成站内的办法：私信、评论、微博小店。',
    en: 'Take it out, or use a way inside Weibo: messages, comments, the Weibo shop.',
  },
  'text-date-mismatch': {
    zh: '改正文，或者把发布时间挪到它说的那天。',
    en: 'Change the text, or move the post to the day it speaks of.',
  },
  'text-empty': { zh: '写上正文；只是占位的行，从排期里拿掉。', en: 'Write the text, or remove the row.' },
  'text-guarantee-claim': {
    zh: '改成可以核实的事实，去掉结果上的保证。',
    en: 'Say something that can be verified and promise no result.',
  },
  'text-hidden-characters': { zh: '删掉那个词重新打。', en: 'Delete the word and type it anew.' },
  'text-leftover-instruction': {
    zh: '删掉留在正文里的批注，或者把缺的补上。',
    en: 'Remove the instruction left in the text, or fill in what is missing.',
  },
  'text-length': {
    zh: '删短，或者把一部分放到首评或图片里；要紧的话和链接放最前面。',
    en: 'Shorten it or move a part into the first comment; what matters goes first.',
  },
  'text-lottery-complete': { zh: '把缺的补进同一段文字里。', en: 'Add what is missing in the same paragraph.' },
  'text-mention-form': {
    zh: '昵称紧跟在 @ 后面，昵称之后空一格。',
    en: 'Put the nickname right behind the @ and a space after it.',
  },
  'text-name-spelling': { zh: '改对名称，或者补上话题、@。', en: 'Correct the name, or add the topic or mention.' },
  'text-price-consistent': {
    zh: '核对哪个价是对的；到手价写明条件。',
    en: 'See which price is right, and name the conditions of a final price.',
  },
  'text-repeated': {
    zh: '录重了就删一条；确实要再发，改几个字，或转发前一条。',
    en: 'Delete one if it was entered twice; else change a few words or repost the earlier one.',
  },
  'text-state-matters': {
    zh: '删掉国家机关和领导人的名义，国旗国徽、地图都照规定来。',
    en: 'Remove the names of state bodies and leaders; use flags, emblems and maps as the law has them.',
  },
  'text-topic-form': { zh: '话题前后各一个 #，缺的补上，多的去掉。', en: 'Give every topic one # on each side.' },
  'text-width-mixed': { zh: '把中文句子里的标点改成全角。', en: 'Use full-width punctuation in Chinese sentences.' },
  'text-wrong-client': {
    zh: '看是不是贴错了：正文、账号、客户，哪个错了改哪个。',
    en: 'See what was mixed up, text, account or client, and correct it.',
  },
});

/** What to do about a finding of a rule; `message` tells which of its sentences it says. */
export function adviceOn(rule: string, message?: string): Sentence {
  // Nobody applies for a host that is a slip of the hand.
  if (rule === 'link-site-allowed' && message === 'mistaken') return ADVICE['link-lookalike'];
  const table: Readonly<Record<string, Sentence>> = ADVICE;
  const advice = Object.hasOwn(table, rule) ? table[rule] : undefined;
  if (advice === undefined) throw new Error(`no advice on ${rule}`);
  return advice;
}
