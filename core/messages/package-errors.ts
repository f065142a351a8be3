import { sentences } from './phrase.ts';

/** Why a hand-over package is not taken, or not written. */
export const PACKAGE_ERRORS = sentences({
  'package-broken': {
    zh: '{file} 打不开：它不是完整的交接包（{reason}）。请对方重新发一份，不要经过会改文件的工具。',
    en: '{file} does not open: it is not a complete hand-over package ({reason}). Please ask for it again.',
  },
  'package-newer': {
    zh: '{file} 是更新版本的放行写的（第 {read} 版交接包）。请升级程序再导入。',
    en: '{file} was written by a newer Fangxing (package version {read}). Please update the program and import it again.',
  },
  'package-manifest': {
    zh: '{file} 里的 manifest.json 读不懂（{path}），不是放行写的交接包，没有导入。',
    en: 'The manifest.json in {file} cannot be read ({path}); it is not a package that Fangxing wrote and was not imported.',
  },
  'package-stray': {
    zh: '{file} 里有不属于交接包的「{part}」，没有导入。',
    en: '{file} holds "{part}", which has no place in a hand-over package; it was not imported.',
  },
  'package-incomplete': {
    zh: '{file} 缺了 {part}，没有导入。请对方重新发一份。',
    en: '{file} lacks {part} and was not imported. Please ask for it again.',
  },
  'package-altered': {
    zh: '{file} 里的 {part} 和清单对不上，可能在传输中损坏或被改过，没有导入。',
    en: '{part} in {file} is not what the manifest says; it was damaged on the way or changed, and was not imported.',
  },
  'package-inflates': {
    zh: '{file} 里的 {part} 大得不像交接包该有的，没有读下去。',
    en: '{part} in {file} is far larger than anything in a hand-over package, so it was not read.',
  },
  'package-exists': {
    zh: '{file} 已经存在，而且不是交接包，没有覆盖。',
    en: '{file} already exists and is no hand-over package; it was not overwritten.',
  },
});
