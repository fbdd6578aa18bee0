import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../lib/report/render-sentence';
import type { MessageKey } from '../locales/browser';

export type Words = Translate<MessageKey>;

const Context = createContext<Words>((key) => key);

/** Gives everything inside it its words. */
export const WordsProvider = Context.Provider;

export const useWords = (): Words => useContext(Context);
