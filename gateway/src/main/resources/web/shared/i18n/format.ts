import { language } from './i18n';

/** The browser's own form of the page's language, for example en-GB: its clocks and dates are what people know. */
const locale = (): string => navigator.languages.find((tag) => tag.split('-')[0] === language()) ?? language();

export const clock = (time: string | number): string =>
  new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(new Date(time));

export const moment = (time: string | number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));

export const percent = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent' }).format(share);

/** Today, yesterday, or the date. */
export function day(time: string | number, now = Date.now()): string {
  const start = (at: number) => new Date(at).setHours(0, 0, 0, 0);
  const ago = Math.round((start(now) - start(new Date(time).getTime())) / 86_400_000);
  if (ago === 0 || ago === 1) {
    const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-ago, 'day');
    return words.charAt(0).toLocaleUpperCase(locale()) + words.slice(1);
  }
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(new Date(time));
}

export interface Wait {
  /** Less than that; otherwise about that. */
  below: boolean;
  time: string;
}

/** A waiting time as an honest range: about "2–5 minutes", or less than "3 minutes". */
export function waitWords(fromS: number | null | undefined, toS: number | null | undefined): Wait | undefined {
  if (toS === null || toS === undefined) {
    return undefined;
  }
  const unit = toS < 60 ? 'second' : toS < 5_400 ? 'minute' : 'hour';
  const size = { second: 10, minute: 60, hour: 3_600 }[unit];
  const step = unit === 'second' ? 10 : 1;
  const format = new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' });
  const to = Math.max(1, Math.ceil(toS / size)) * step;
  const from = Math.min(to, Math.floor((fromS ?? 0) / size) * step);
  const below = from === 0;
  return { below, time: below || from === to ? format.format(to) : format.formatRange(from, to) };
}

/** How long ago in the largest whole unit: "4 min". */
export function age(time: string | number, now = Date.now()): string {
  const s = Math.max(0, (now - new Date(time).getTime()) / 1_000);
  const unit = s < 60 ? 'second' : s < 3_600 ? 'minute' : s < 172_800 ? 'hour' : 'day';
  const size = { second: 1, minute: 60, hour: 3_600, day: 86_400 }[unit];
  const format = new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'short' });
  return format.format(Math.floor(s / size));
}
