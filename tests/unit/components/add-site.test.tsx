// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { AddSite } from '../../../components/add-site';
import { shown, text, when } from './render';

function typed(words: string, sites: string[] = []) {
  const onAdd = vi.fn();
  const page = shown(<AddSite sites={sites} onAdd={onAdd} />);
  const field = page.querySelector('input') as HTMLInputElement;
  when(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  when(() => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  return {
    added: onAdd.mock.calls.flat(),
    problem: text(page.querySelector('[role=alert]')),
    left: field.value,
  };
}

it.each([
  ['example.org', 'example.org'],
  ['  https://www.example.co.uk/a?b ', 'example.co.uk'],
  ['news.example.org', 'example.org'],
  ['localhost:8080', 'localhost'],
])('adds %s as %s', (words, site) => expect(typed(words)).toEqual({ added: [site], problem: '', left: '' }));

it.each([
  ['', /first/],
  ['   ', /first/],
  ['two words', /“two words” is not the name of a site/],
  ['file:///etc/hosts', /is not the name of a site/],
  ['www.example.org', /example.org is in the list already/],
])('keeps %j and says why', (words, problem) => {
  const result = typed(words, ['example.org']);
  expect(result.added).toEqual([]);
  expect(result.problem).toMatch(problem);
  expect(result.left).toBe(words);
});
