import { t } from './words';

const known = {
  customer_wish: 'reasonWish',
  fraud: 'reasonFraud',
  account_takeover: 'reasonTakeover',
  vulnerable: 'reasonVulnerable',
  distress: 'reasonDistress',
  not_understood: 'reasonNotUnderstood',
  flow_needs_person: 'reasonFlow',
  complaint: 'reasonComplaint',
} as const;

/** Why a person is needed, in words; a reason that this page does not know is shown as it came. */
export const reasonWords = (reason: string): string =>
  reason in known ? t(known[reason as keyof typeof known]) : readable(reason);

/** `card_number` → "Card number": names of the service's data, which have no translation. */
export function readable(name: string): string {
  const words = name.replaceAll(/[_.-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
