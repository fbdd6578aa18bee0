import { type GeneratedI18nStructure, i18n } from '#i18n';
import type { Translate } from '../lib/report/render-sentence';

export type MessageKey = keyof GeneratedI18nStructure & string;

const numbers = new Intl.NumberFormat(navigator.language);

/** The words in the language of the browser. Numbers are set as that language writes them. */
export const inBrowserLanguage: Translate<MessageKey> = (key, named = {}, count) => {
  const values = count === undefined ? named : { count, ...named };
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? numbers.format(value) : value,
  ]);
  // WXT types each key's own arguments; here any key comes with any, and a test holds them together.
  const t = i18n.t as (key: string, ...rest: unknown[]) => string;
  return t(key, count, Object.fromEntries(written));
};
