import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Keep } from '../keep';

/** The languages of the pages, by their own names. */
export const languages = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  pt: 'Português',
  tr: 'Türkçe',
  ko: '한국어',
  zh: '中文',
  vi: 'Tiếng Việt',
} as const;

export type Language = keyof typeof languages;
export type Words = Record<string, string>;
export type Translate<W extends Words> = (key: keyof W, values?: Record<string, string | number>) => string;

const chosen = new Keep<Language>('language', 'localStorage');
const changes = new EventTarget();
const catalogues: { load: (language: Language) => Promise<void> }[] = [];
let current: Language = 'en';

export const language = (): Language => current;

/** The language that was chosen on this device, if any. */
export function chosenLanguage(): Language | undefined {
  const tag = chosen.get();
  return tag && tag in languages ? tag : undefined;
}

/** The best of our languages for what somebody speaks. */
export function bestLanguage(wanted: readonly (string | null | undefined)[]): Language {
  for (const tag of wanted) {
    const base = tag?.toLowerCase().split('-')[0];
    if (base && base in languages) {
      return base as Language;
    }
  }
  return 'en';
}

/** The language that was chosen on this device, if any, else the best for the browser. */
export const firstLanguage = (): Language => bestLanguage([chosen.get(), ...navigator.languages]);

/** Speaks as the customer's account does, unless a language was chosen here. */
export const suggestLanguage = (locale: string | undefined): Promise<void> =>
  chosen.get() || !locale ? Promise.resolve() : speak(bestLanguage([locale]));

/** Loads the words, then changes the language of the whole page. */
export async function speak(wanted: Language): Promise<void> {
  await Promise.all(catalogues.map((catalogue) => catalogue.load(wanted)));
  current = wanted;
  document.documentElement.lang = wanted;
  changes.dispatchEvent(new Event('change'));
}

export async function choose(wanted: Language): Promise<void> {
  chosen.set(wanted);
  await speak(wanted);
}

/**
 * Words of one part of the product. English comes with the bundle; another language is fetched when it is chosen,
 * and English shows should that fail.
 */
export function catalogue<W extends Words>(
  english: W,
  load: (language: Language) => Promise<{ default: Partial<W> }>,
): Translate<W> {
  let words: Partial<W> = english;
  catalogues.push({
    load: async (wanted) => {
      words = wanted === 'en' ? english : await fetched(load, wanted, english);
    },
  });
  return (key, values) => {
    const pattern = words[key] ?? english[key]!;
    return values ? pattern.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole)) : pattern;
  };
}

async function fetched<W>(
  load: (language: Language) => Promise<{ default: Partial<W> }>,
  wanted: Language,
  instead: W,
): Promise<Partial<W>> {
  try {
    return (await load(wanted)).default;
  } catch {
    return instead;
  }
}

/** Renders its element again when the language changes. */
export class Localized implements ReactiveController {
  readonly #update: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#update = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected(): void {
    changes.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    changes.removeEventListener('change', this.#update);
  }
}
