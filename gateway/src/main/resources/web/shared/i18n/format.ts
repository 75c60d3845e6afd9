import { language } from './i18n';

export const clock = (time: string | number): string =>
  new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(new Date(time));

export const moment = (time: string | number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));

export const percent = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent' }).format(share);

/** Today, yesterday, or the date. */
export function day(time: string | number, now = Date.now()): string {
  const start = (at: number) => new Date(at).setHours(0, 0, 0, 0);
  const ago = Math.round((start(now) - start(new Date(time).getTime())) / 86_400_000);
  if (ago === 0 || ago === 1) {
    const words = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(-ago, 'day');
    return words.charAt(0).toLocaleUpperCase(language()) + words.slice(1);
  }
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(new Date(time));
}

/** A waiting time as an honest range: "2–5 minutes". Empty when nothing can be said. */
export function waitRange(fromS: number | null | undefined, toS: number | null | undefined): string {
  if (toS === null || toS === undefined) {
    return '';
  }
  const unit = toS < 60 ? 'second' : toS < 5_400 ? 'minute' : 'hour';
  const size = { second: 1, minute: 60, hour: 3_600 }[unit];
  const format = new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
  const to = Math.max(1, Math.ceil(toS / size));
  const from = Math.min(to, Math.floor((fromS ?? 0) / size));
  return from < to ? format.formatRange(from, to) : format.format(to);
}

/** How long ago in the largest whole unit: "4 min". */
export function age(time: string | number, now = Date.now()): string {
  const s = Math.max(0, (now - new Date(time).getTime()) / 1_000);
  const [unit, size] = s < 60 ? ['second', 1] : s < 3_600 ? ['minute', 60] : s < 172_800 ? ['hour', 3_600] : ['day', 86_400];
  const format = new Intl.NumberFormat(language(), { style: 'unit', unit: String(unit), unitDisplay: 'short' });
  return format.format(Math.floor(s / Number(size)));
}
