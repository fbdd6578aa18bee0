import { browser } from 'wxt/browser';
import { KINDS, type Kind } from './attribution/attribution';
import type { Analysis } from './report/report';

/** What a page's script answers when the popup asks how its page is sourced. */
export type Summary =
  | { state: 'off' }
  | { state: 'no-article' }
  | { state: 'not-english' }
  | {
      state: 'article';
      title: string;
      url: string;
      /** The outlet's name, as the page gives it. */
      outlet?: string;
      /** ISO 8601 time of the reading. */
      readAt: string;
      analysis: Analysis;
      /** The marked words of each attribution, by index. */
      quotes: string[];
      /** Things a reader must know before the counts. */
      notices: Notice[];
    };

/** Why counts may mislead here. */
export type Notice = 'opinion' | 'live' | 'transcript' | 'short' | 'paywall' | 'outside-article';

/** What the reader chose, as far as one page's script must know. */
export interface PageChoice {
  on: boolean;
  kinds: Kind[];
}

/** From the popup or the background to a page's script. Answers stand beside each. */
export type ToPage =
  | { to: 'page'; kind: 'summary' } // → Summary
  | { to: 'page'; kind: 'jump'; mention: number } // → boolean: whether the words are still on the page
  | { to: 'page'; kind: 'look' } // → Summary: reads the page although it is no news article
  | { to: 'page'; kind: 'choice'; choice: PageChoice }; // → nothing

/** To the background: the first two from a page's script, the last from the popup. */
export type ToBackground =
  | { to: 'background'; kind: 'news' } // → nothing: this page is a news article; read it if its site is on
  | { to: 'background'; kind: 'count'; unnamed: number | null } // → nothing: null takes the badge away
  | { to: 'background'; kind: 'look'; tab: number }; // → Summary: brings the reader into the tab and has it look

interface Answers {
  summary: Summary;
  look: Summary;
  jump: boolean;
  choice: undefined;
  news: undefined;
  count: undefined;
}
export type Message = ToPage | ToBackground;
export type Answer<M extends Message> = Answers[M['kind']];

/** Sends to a tab's page. Rejects where no script of ours listens: browser pages, stores, sites withheld. */
export function askPage<M extends ToPage>(tab: number, message: M): Promise<Answer<M>> {
  return browser.tabs.sendMessage(tab, message);
}

/** Sends to the background. */
export function askBackground<M extends ToBackground>(message: M): Promise<Answer<M>> {
  return browser.runtime.sendMessage(message);
}

/** The page the answer goes to; absent where an extension page without a tab asks. */
export interface From {
  tab?: number;
}

/**
 * Hears messages for one side. What is not for this side, not a message as declared above, or not from this
 * extension is left unanswered; so is a message for which `answer` returns undefined.
 * @returns what ends the hearing.
 */
export function hear<To extends Message['to']>(
  to: To,
  answer: (message: Message & { to: To }, from: From) => Promise<unknown> | undefined,
): () => void {
  type Sender = { id?: string | undefined; tab?: { id?: number | undefined } | undefined };
  const listener = (raw: unknown, sender: Sender, respond: (answer: unknown) => void): true | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = asMessage(raw);
    if (message?.to !== to) return undefined;
    const answering = answer(
      message as Message & { to: To },
      sender.tab?.id === undefined ? {} : { tab: sender.tab.id },
    );
    // Returning true keeps the channel open in every browser; a returned promise does not.
    answering?.then(respond, (error: unknown) => {
      console.error(error);
      respond(undefined);
    });
    return answering && true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  // Gone where the extension was taken from under the page: then nothing is heard any more anyway.
  return () => browser.runtime?.onMessage?.removeListener(listener as never);
}

const isIndex = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;

const CHECKS: Record<string, (message: Record<string, unknown>) => boolean> = {
  'page summary': () => true,
  'page look': () => true,
  'page jump': ({ mention }) => isIndex(mention),
  'page choice': ({ choice }) => {
    const { on, kinds } = (choice ?? {}) as Partial<PageChoice>;
    return typeof on === 'boolean' && Array.isArray(kinds) && kinds.every((kind) => KINDS.includes(kind));
  },
  'background news': () => true,
  'background count': ({ unnamed }) => unnamed === null || isIndex(unnamed),
  'background look': ({ tab }) => isIndex(tab),
};

/** The message, if it is one of those declared here with the fields it needs; undefined otherwise. */
export function asMessage(raw: unknown): Message | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const message = raw as Record<string, unknown>;
  const check = `${message.to} ${message.kind}`;
  return Object.hasOwn(CHECKS, check) && CHECKS[check]?.(message)
    ? (message as unknown as Message)
    : undefined;
}
