import { type ReferenceEntry, byValue } from './reference-list.ts';

const entry = (value: string): ReferenceEntry => ({
  value,
  source: '常见网站，自行整理',
  asOf: '2026-11-23',
  confidence: 'D',
});

/** Sites that are imitated because everybody knows them, with those that only happen to be spelled alike. */
export const WELL_KNOWN_DOMAINS = byValue(
  [
    // Search, mail, messages
    ['baidu.com', 'sogou.com', 'so.com', 'bing.com', 'google.com', 'yahoo.com', 'qq.com', '126.com', 'foxmail.com'],
    ['outlook.com', 'tencent.com', 'wechat.com', 'dingtalk.com', 'feishu.cn', 'telegram.org', 'whatsapp.com'],
    // Shops and payment
    ['alibaba.com', 'aliexpress.com', 'alipay.com', 'aliyun.com', '1688.com', 'pinduoduo.com', 'yangkeduo.com'],
    ['suning.com', 'vip.com', 'dangdang.com', 'kaola.com', 'youzan.com', 'weidian.com', 'amazon.com', 'amazon.cn'],
    ['ebay.com', 'paypal.com', 'unionpay.com', '95516.com', 'meituan.com', 'dianping.com', 'ele.me', 'freshippo.com'],
    // Travel
    ['ctrip.com', 'trip.com', 'qunar.com', 'fliggy.com', '12306.cn', 'booking.com', 'airbnb.com', 'tuniu.com'],
    // Banks, carriers, post
    ['icbc.com.cn', 'ccb.com', 'boc.cn', 'abchina.com', 'bankcomm.com', 'cmbchina.com', 'psbc.com', 'spdb.com.cn'],
    ['10086.cn', '10010.com', '189.cn', 'sf-express.com', 'ems.com.cn', 'chsi.com.cn'],
    // Media and reading
    ['sohu.com', 'ifeng.com', 'toutiao.com', 'kuaishou.com', 'douban.com', 'mgtv.com', 'huya.com', 'douyu.com'],
    ['huanqiu.com', 'thepaper.cn', 'youth.cn', 'haiwainet.cn', 'ximalaya.com', 'jianshu.com', 'csdn.net', 'weico.com'],
    ['youtube.com', 'facebook.com', 'instagram.com', 'twitter.com', 'tiktok.com', 'linkedin.com', 'netflix.com'],
    ['wikipedia.org', 'github.com', 'github.io', 'reddit.com', 'pinterest.com', 'spotify.com'],
    // Makers of devices and programs
    ['apple.com', 'icloud.com', 'microsoft.com', 'huawei.com', 'vmall.com', 'xiaomi.com', 'mi.com', 'oppo.com'],
    ['vivo.com', 'honor.com', 'lenovo.com', 'samsung.com', 'adobe.com', 'openai.com', 'deepseek.com'],
  ]
    .flat()
    .map(entry),
);
