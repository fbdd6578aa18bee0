import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { WordsProvider } from '../../../components/words';
import { english } from '../../../locales/english';

const words = await english();

/** What a component makes of its data, in English, in the document. */
export function shown(component: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  act(() => render(h(WordsProvider, { value: words, children: component }), place));
  return place;
}

/** Does something and lets what follows from it be shown. */
export const when = (happens: () => void) => act(happens);

/** The text as a reader sees it, lines joined by single spaces. */
export const text = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const button = (within: Element, name: string) =>
  [...within.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? text(one)).startsWith(name),
  );
