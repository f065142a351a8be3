// Laid down by the State Council's notice 国办函〔2018〕55号 of 2018-09-06. `.政务` is written `xn--zfr164b` in a host.
export const GOVERNMENT_SUFFIXES = ['.gov.cn', '.xn--zfr164b'];

/** True for a government site's host: at least one label before `.gov.cn` or `.政务`; `gov.com` is one private domain. */
export const isGovernmentHost = (host: string): boolean =>
  GOVERNMENT_SUFFIXES.some((suffix) => host.endsWith(suffix) && host.length > suffix.length);
