/**
 * The characters with which filings and approvals name a province. Some provinces have two, and each registry prefers
 * its own; both are taken. Hong Kong, Macau and Taiwan file nothing. Read on filings of 2020–2026 (weibo-facts 6.3).
 */
export const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕秦甘陇青宁新';
