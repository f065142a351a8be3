/** A time at the start of a text: seconds since midnight, and what of the text is left. */
export interface TimeRead {
  readonly seconds: number;
  readonly rest: string;
}

export type TimeFault = 'unreadable' | 'beyond-day' | 'unclear';

const PERIOD =
  '凌晨|清晨|早上|早晨|早间|早|上午|中午|正午|午间|下午|午后|傍晚|晚上|晚间|夜晚|晚|深夜|夜里|夜间|夜|am|pm|a\\.m\\.|p\\.m\\.';
const CLOCK = new RegExp(
  `^(${PERIOD})?\\s*(\\d{1,2})\\s*(?:[:∶]\\s*(\\d{1,2})(?:\\s*[:∶]\\s*(\\d{1,2})(?:\\.\\d+)?)?分?` +
    `|[点點时時h]钟?\\s*(?:(\\d{1,2})\\s*(?:分\\s*(?:(\\d{1,2})\\s*秒)?)?(?![刻\\d])|(半)|([13])刻|整)?)` +
    `\\s*(?![\\d:∶])(am|pm|a\\.m\\.|p\\.m\\.)?`,
);
const BARE_HOUR = new RegExp(`^(${PERIOD})?\\s*(\\d{1,2})\\s*(am|pm|a\\.m\\.|p\\.m\\.)(?![a-z])`);
/** 晚8-10点: the unit stands after the end. */
const HOUR_SPAN = new RegExp(`^(${PERIOD})?\\s*(\\d{1,2})\\s*[-~–—至到]\\s*\\d{1,2}\\s*[点點时時]`);
/** Only where nothing but a time can be meant: 10.30. */
const DOTTED = /^(\d{1,2})\.(\d{2})(?![\d.])/;

const BARE_WORDS = new Map([
  ['正午', 12],
  ['中午12点', 12],
  ['noon', 12],
]);

/** The hour on the 24-hour clock; undefined where the word and the number do not go together or leave two readings. */
function hourOf(hour: number, period: string | undefined): number | undefined {
  if (period === undefined) return hour;
  if (period.startsWith('a')) return hour > 12 ? undefined : hour % 12;
  if (period.startsWith('p')) return hour > 12 || hour === 0 ? undefined : (hour % 12) + 12;
  if (/^凌晨|^清晨/.test(period)) return hour === 12 && period === '凌晨' ? 0 : hour <= 8 ? hour : undefined;
  if (period.startsWith('早')) return hour <= 11 ? hour : undefined;
  if (period === '上午') return hour <= 12 ? hour : undefined;
  if (/^中午|^正午|^午间/.test(period))
    return hour >= 10 && hour <= 14 ? hour : hour >= 1 && hour <= 2 ? hour + 12 : undefined;
  if (/^下午|^午后|^傍晚/.test(period)) {
    if (hour >= 12 && hour <= 23) return hour;
    return hour >= 1 ? hour + 12 : undefined;
  }
  // 晚12点 is this day's end or its beginning, and 晚1点 the next day's: both are asked about.
  if (hour >= 17 && hour <= 23) return hour;
  return hour >= 5 && hour <= 11 ? hour + 12 : undefined;
}

/** Reads the time that a folded text begins with; `timeOnly` also takes 10.30. */
export function readTime(text: string, timeOnly: boolean): TimeRead | TimeFault {
  const word = BARE_WORDS.get(text);
  if (word !== undefined) return { seconds: word * 3600, rest: '' };
  const span = HOUR_SPAN.exec(text);
  if (span !== null) return timeOf(Number(span[2]), 0, 0, span[1], text.slice(span[0].length));
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const quarter = clock[7] === undefined ? (clock[8] === undefined ? undefined : Number(clock[8]) * 15) : 30;
    const minutes = Number(clock[3] ?? clock[5] ?? quarter ?? 0);
    const seconds = Number(clock[4] ?? clock[6] ?? 0);
    return timeOf(Number(clock[2]), minutes, seconds, clock[1] ?? clock[9], text.slice(clock[0].length));
  }
  const bare = BARE_HOUR.exec(text);
  if (bare !== null) return timeOf(Number(bare[2]), 0, 0, bare[1] ?? bare[3], text.slice(bare[0].length));
  const dotted = timeOnly ? DOTTED.exec(text) : null;
  if (dotted !== null) return timeOf(Number(dotted[1]), Number(dotted[2]), 0, undefined, text.slice(dotted[0].length));
  return 'unreadable';
}

function timeOf(
  hour: number,
  minutes: number,
  seconds: number,
  period: string | undefined,
  rest: string,
): TimeRead | TimeFault {
  if (minutes > 59 || seconds > 59) return 'unreadable';
  if (hour > 23) return 'beyond-day';
  const onClock = hourOf(hour, period);
  return onClock === undefined ? 'unclear' : { seconds: onClock * 3600 + minutes * 60 + seconds, rest };
}
