import { describe, expect, test } from 'vitest';
import { siteOf, siteTyped } from '../../../lib/settings/site';

describe('siteOf', () => {
  test.each([
    // Subdomains and www belong to their site.
    ['https://example.com/', 'example.com'],
    ['https://www.example.com/a?b#c', 'example.com'],
    ['http://edition.news.example.com/', 'example.com'],
    ['https://WWW.Example.COM/', 'example.com'],
    ['https://user:secret@www.example.com/', 'example.com'],
    ['https://www.example.com./', 'example.com'],
    // Public suffixes of two parts.
    ['https://www.harbourpost.co.uk/', 'harbourpost.co.uk'],
    ['https://news.harbourpost.com.au/', 'harbourpost.com.au'],
    ['https://co.uk/', 'co.uk'],
    // Each tenant of a host is a site of its own.
    ['https://harbour.blogspot.com/', 'harbour.blogspot.com'],
    ['https://old.harbour.github.io/', 'harbour.github.io'],
    // Names that merely end alike.
    ['https://notexample.com/', 'notexample.com'],
    ['https://example.com.evil.test/', 'evil.test'],
    // No registrable domain: the host is the site.
    ['http://localhost/', 'localhost'],
    ['http://localhost:8080/story', 'localhost'],
    ['http://news/', 'news'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://10.1.2.3/', '10.1.2.3'],
    ['http://[::1]:8080/', '[::1]'],
    // Ports do not matter.
    ['https://www.example.com:8443/', 'example.com'],
    // International names, in either form.
    ['https://www.münchen.example/', 'xn--mnchen-3ya.example'],
    ['https://www.xn--mnchen-3ya.example/', 'xn--mnchen-3ya.example'],
    ['https://пример.рф/', 'xn--e1afmkfd.xn--p1ai'],
  ])('%s is of %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test.each([
    [''],
    [undefined],
    ['example.com'],
    ['about:blank'],
    ['about:reader?url=https%3A%2F%2Fexample.com'],
    ['file:///home/reader/story.html'],
    ['chrome://newtab/'],
    ['chrome-extension://abcdefgh/popup.html'],
    ['moz-extension://abcdefgh/popup.html'],
    ['data:text/html,<p>story'],
    ['javascript:void(0)'],
    ['view-source:https://example.com/'],
    ['ftp://example.com/'],
    ['https://'],
    ['https:///'],
    ['https://exa mple.com/'],
    ['http://./'],
  ])('%s is of no site', (address) => {
    expect(siteOf(address)).toBeUndefined();
  });
});

describe('siteTyped', () => {
  test.each([
    ['example.com', 'example.com'],
    ['  www.example.com ', 'example.com'],
    ['https://www.example.com/story', 'example.com'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost:8080', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
  ])('%s means %s', (text, site) => {
    expect(siteTyped(text)).toBe(site);
  });

  test.each([[''], ['   '], ['two words'], ['about:blank'], ['file:///x'], ['https://'], ['.'], ['/story']])(
    '%j means no site',
    (text) => {
      expect(siteTyped(text)).toBeUndefined();
    },
  );
});
