// The scenario's clock.

import { locale, t } from "./words.js";

/** Words for moments, which are seconds since the start of the horizon, in the scenario's own time zone. */
export function clock(time) {
  const form = (options) => new Intl.DateTimeFormat(locale(), { timeZone: time.zone, ...options });
  const date = form({ weekday: "short", day: "numeric", month: "short" });
  const short = form({ day: "numeric", month: "short" });
  const long = form({ day: "numeric", month: "long", year: "numeric" });
  const hour = form({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const at = (second) => new Date(time.start + second * 1000);
  const dayCount = time.days.length / 2;
  const self = {
    dayCount,
    second: (instant) => (instant - time.start) / 1000,
    slots: time.horizon / time.slot,
    slotSeconds: time.slot,
    horizon: time.horizon,
    dayFrom: (day) => time.days[2 * day],
    dayTo: (day) => time.days[2 * day + 1],
    dayOf: (second) => {
      let day = 0;
      while (day < dayCount - 1 && second >= time.days[2 * day + 1]) day++;
      return day;
    },
    day: (day) => date.format(at(time.days[2 * day])),
    dayShort: (day) => short.format(at(time.days[2 * day])),
    moment: (second) => t("moment", { day: date.format(at(second)), hour: hour.format(at(second)) }),
    window: (from, to) => {
      const end = self.dayOf(from) === self.dayOf(Math.max(from, to - 1)) ? hour.format(at(to)) : self.moment(to);
      return t("range", { from: self.moment(from), to: end === "00:00" ? "24:00" : end });
    },
    days: (from, to) => {
      const [first, last] = [date.format(at(from)), date.format(at(Math.max(from, to - 1)))];
      return first === last ? first : t("range", { from: first, to: last });
    },
    /** Windows from, to, from, to …: the same hours of following days in one, others each by itself. */
    openings: (windows) => {
      const starts = windows.filter((_, i) => i % 2 === 0);
      const ends = windows.filter((_, i) => i % 2 === 1);
      const hours = (i) => t("range", { from: hour.format(at(starts[i])), to: hour.format(at(ends[i])) });
      const follow = (i) => self.dayOf(starts[i]) === self.dayOf(starts[0]) + i;
      const daily = starts.length > 1 && starts.every((_, i) => hours(i) === hours(0) && follow(i));
      return daily
        ? t("daily", { days: self.days(starts[0], starts[starts.length - 1] + 1), hours: hours(0) })
        : starts.map((from, i) => self.window(from, ends[i])).join(t("comma"));
    },
    /** The end of something: midnight belongs to the day before. */
    end: (second, form = date) => (hour.format(at(second)) === "00:00"
      ? t("moment", { day: form.format(at(second - 1)), hour: "24:00" }) : t("moment", { day: form.format(at(second)), hour: hour.format(at(second)) })),
    fullEnd: (second) => self.end(second, long),
    full: (second) => t("moment", { day: long.format(at(second)), hour: hour.format(at(second)) }),
    date: (second) => long.format(at(second)),
  };
  return self;
}

/** The days of the horizon, in few letters. */
export function dayNames(clock) {
  return Array.from({ length: clock.dayCount }, (_, day) => clock.day(day));
}

/** Whether a list of seconds from, to, from, to … touches [from, to). */
export function overlaps(windows, from, to) {
  for (let i = 0; i < windows.length; i += 2) {
    if (windows[i] < to && from < windows[i + 1]) return true;
  }
  return false;
}
