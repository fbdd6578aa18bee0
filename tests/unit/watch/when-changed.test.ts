// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { whenChanged } from '../../../lib/watch/when-changed';

const element = (selector: string) => document.querySelector(selector) as HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<header><p>top</p></header><main><div><article><p>one</p><p>two</p></article></div></main><aside><p>rail</p></aside>';
});

/** Watches the article, makes the change and says how often it was told. */
async function told(change: () => void): Promise<number> {
  const changed = vi.fn();
  const end = whenChanged([element('article')], changed);
  change();
  await new Promise((resolve) => setTimeout(resolve));
  end();
  return changed.mock.calls.length;
}

test.each<[string, () => void]>([
  ['text in the article', () => (element('article p').firstChild as Text).appendData('!')],
  ['a paragraph more', () => element('article').append(document.createElement('p'))],
  ['a paragraph less', () => element('article p').remove()],
  ['something beside the article', () => element('main div').append(document.createElement('section'))],
  ['the article replaced', () => element('article').replaceWith(document.createElement('article'))],
  ['what holds it replaced', () => element('main').replaceWith(document.createElement('main'))],
])('tells of %s', async (_, change) => {
  expect(await told(change)).toBe(1);
});

test.each<[string, () => void]>([
  ['text in the rail', () => (element('aside p').firstChild as Text).appendData('!')],
  ['something in the header', () => element('header').append(document.createElement('b'))],
  ['attributes', () => element('article p').setAttribute('class', 'lit')],
])('does not tell of %s', async (_, change) => {
  expect(await told(change)).toBe(0);
});

test('tells once, however much changes', async () => {
  const changed = vi.fn();
  whenChanged([element('article')], changed);
  for (let n = 0; n < 100; n++) {
    element('article').append(document.createElement('p'));
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(changed).toHaveBeenCalledTimes(1);
});
