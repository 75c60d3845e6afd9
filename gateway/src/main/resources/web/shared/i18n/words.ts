import { catalogue } from './i18n';
import english from './en.json' with { type: 'json' };

/** The words of the chat and of what both pages share. */
export const t = catalogue(english, (language) => import(`./${language}.json`));
