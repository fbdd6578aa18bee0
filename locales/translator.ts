import type { Translate } from '../lib/report/render-sentence';

/**
 * Speaks from messages as they stand in a built `messages.json`, the way the browser and WXT's i18n do: plural forms
 * are parted by " | ", the first for exactly one.
 * @throws where a message is absent: a line without its words must not go unnoticed.
 */
export function translator(messages: Record<string, { message: string }>, locale: string): Translate {
  const numbers = new Intl.NumberFormat(locale);
  return (key, named = {}, count) => {
    const message = messages[key.replaceAll('.', '_')]?.message;
    if (message === undefined) throw new Error(`No message "${key}" in ${locale}.`);
    const forms = count === undefined ? [message] : message.split(' | ');
    const form = forms[count === 1 ? 0 : forms.length - 1] ?? message;
    const values: Record<string, string | number> = count === undefined ? named : { count, ...named };
    return form.replace(/\{(\w+)\}/g, (braces, name) => {
      const value = values[name];
      return value === undefined ? braces : typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
