import { catalogue } from '../shared/i18n/i18n';
import english from './i18n/en.json' with { type: 'json' };

/** The words of the agent's page. */
export const t = catalogue(english, (language) => import(`./i18n/${language}.json`));
