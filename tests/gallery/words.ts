import { translator } from '../../locales/translator';

declare const MESSAGES: Record<string, { message: string }>;

const english = translator(MESSAGES, 'en');

/** English; with `?long` each message is 40 % longer, as other languages may be. */
export const words: typeof english = new URLSearchParams(location.search).has('long')
  ? (key, ...rest) => {
      const said = english(key, ...rest);
      if (key.startsWith('sentence.join.')) return said;
      return (
        said +
        'nochlänger'
          .repeat(said.length)
          .slice(0, Math.ceil(said.length * 0.4))
          .replace(/(.{9})/g, '$1 ')
      );
    }
  : english;
