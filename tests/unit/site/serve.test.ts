import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../site/serve.mjs';

interface Page {
  news: boolean;
  marks: { kind: string; text: string }[];
  later?: { kind: string; text: string }[];
}

const expected: Record<string, Page> = JSON.parse(
  await readFile(new URL('../../site/expected.json', import.meta.url), 'utf8'),
);

describe('the sample site', () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    site = await serveSite();
  });
  afterAll(() => site.close());

  it.each(Object.keys(expected))('serves %s as a page', async (path) => {
    const response = await fetch(site.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('forbids everything but its own styles and pictures on the strict page alone', async () => {
    const strict = await fetch(`${site.url}/news/aldous-mutual`);
    expect(strict.headers.get('content-security-policy')).toContain("default-src 'none'");
    const other = await fetch(`${site.url}/news/library-roof`);
    expect(other.headers.get('content-security-policy')).toBeNull();
  });

  it('names types, and answers every client-side address with the same page', async () => {
    const type = async (path: string) => (await fetch(site.url + path)).headers.get('content-type');
    expect(await type('/site.css')).toBe('text/css; charset=utf-8');
    expect(await type('/town/app.js')).toBe('text/javascript; charset=utf-8');
    expect(await type('/harbour.svg')).toBe('image/svg+xml');
    const town = await (await fetch(`${site.url}/town`)).text();
    expect(await (await fetch(`${site.url}/town/bridge-toll`)).text()).toBe(town);
  });

  it.each(['/nowhere', '/..%2f..%2fserve.mjs', '/%E0%A4%A', '/news'])('has no page at %s', async (path) => {
    expect((await fetch(site.url + path)).status).toBe(404);
  });

  it('holds every kind that is marked', () => {
    const kinds = new Set(Object.values(expected).flatMap((page) => page.marks.map((mark) => mark.kind)));
    expect([...kinds].sort()).toEqual([
      'anonymous-source',
      'hearsay',
      'news-outlet',
      'no-comment',
      'outlet-knowledge',
      'spokesperson',
      'unnamed-group',
      'unnamed-person',
    ]);
  });
});
