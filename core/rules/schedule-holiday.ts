/** Who reads on a day off is not who reads on a workday; nothing is wrong with either. */
import { partsOfDay } from '../domain/day.ts';
import { mayBeHoliday } from '../facts/holiday-seasons.ts';
import { hasHolidayTable, holidayOn, isAfterHolidayTables } from '../facts/holidays.ts';
import { defineRule } from './define-rule.ts';

export const scheduleHoliday = defineRule({
  meta: {
    id: 'schedule-holiday',
    name: { zh: '节假日或调休', en: 'Public holiday' },
    appliesTo: ['organic', 'ad'],
    severity: 'info',
    basis: [{ source: '国务院办公厅放假通知', confidence: 'A' }],
    revision: 2,
    messages: {
      newYear: { zh: '{day:date} 在元旦假期里。', en: '{day:date} is in the New Year holiday.' },
      springFestival: { zh: '{day:date} 在春节假期里。', en: '{day:date} is in the Spring Festival holiday.' },
      qingming: { zh: '{day:date} 在清明假期里。', en: '{day:date} is in the Qingming holiday.' },
      labourDay: { zh: '{day:date} 在劳动节假期里。', en: '{day:date} is in the Labour Day holiday.' },
      dragonBoat: { zh: '{day:date} 在端午假期里。', en: '{day:date} is in the Dragon Boat holiday.' },
      midAutumn: { zh: '{day:date} 在中秋假期里。', en: '{day:date} is in the Mid-Autumn holiday.' },
      nationalDay: { zh: '{day:date} 在国庆假期里。', en: '{day:date} is in the National Day holiday.' },
      listed: { zh: '{day:date} 放假（本机构录入）。', en: '{day:date} is a day off (recorded by the agency).' },
      makeUp: {
        zh: '{day:date} 是周末，但要调休上班。',
        en: '{day:date} is a weekend day on which people work to make up for a holiday.',
      },
      unpublished: {
        zh: '{year}年的放假安排还没有录入，{day:date} 放不放假不知道。',
        en: 'The holidays of {year} are not recorded yet; whether {day:date} is a day off is not known.',
      },
    },
  },
  check(post, { run, lists }, report) {
    if (!run.timed) return;
    const day = run.first;
    const at = { field: 'scheduledAt' } as const;
    const holiday = holidayOn(day, lists, post.accountId);
    if (holiday !== undefined) report({ message: holiday, at, data: { day } });
    else if (isAfterHolidayTables(day) && !hasHolidayTable(day, lists, post.accountId) && mayBeHoliday(day))
      report({ message: 'unpublished', at, data: { day, year: partsOfDay(day).year } });
  },
});
