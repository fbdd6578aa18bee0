import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../lib/article/find-article';
import { readText } from '../../../lib/article/read-text';
import { page, prose } from './page';

const read = (body: string, head = '<title>The wall will wait, council says - Harbour Post</title>') => {
  const document = page(body, head);
  const before = document.documentElement.outerHTML;
  const article = findArticle(document);
  expect(document.documentElement.outerHTML).toBe(before);
  return article && readText(article.roots, article.leaveOut).text;
};

const p = (about: string, sentences = 2) => `<p>${prose(sentences, about)}</p>`;
const story = `${p('wall A')}${p('wall B')}${p('wall C')}`;
const h1 = '<h1>The wall will wait, council says</h1>';
const nav = '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>';
const lines = (text: string | null) => (text ?? '').split('\n');
const told = [...'ABC'].map((letter) => prose(2, `wall ${letter}`));
const whole = ['The wall will wait, council says', ...told];

describe('the article', () => {
  it.each([
    ['in an article', `${nav}<main><article>${h1}${story}</article></main>`],
    ['in plain boxes', `${nav}<div id="page">${h1}<div class="x7f3">${story}</div></div>`],
    [
      'in parts',
      `${h1}<div class="c"><div class="part">${p('wall A')}${p('wall B')}</div><div class="ad">Ad</div><div class="part">${p('wall C')}</div></div>`,
    ],
    [
      'with the headline in a header far off',
      `<header>${nav}<div>${h1}</div></header><div><div>${story}</div></div>`,
    ],
    ['in a box named like clutter', `<div class="social-widget sidebar">${h1}${story}</div>`],
    [
      'in paragraphs named like clutter',
      `<article>${h1}${story.replaceAll('<p>', '<p class="paywall promo">')}</article>`,
    ],
  ])('is found %s', (_, body) => {
    expect(lines(read(body))).toEqual(whole);
  });

  it('is found in text that only br divides', () => {
    const text = told.join('<br><br>');
    expect(lines(read(`${h1}<div>${text}</div>`))).toEqual(whole);
  });

  it.each([
    ['a rail', `<aside>${p('another matter')}</aside>`],
    ['comments', `<section id="comments">${p('what I think')}</section>`],
    ['navigation', nav],
    [
      'a caption',
      `<figure><img alt=""><figcaption>The wall in May, before the vote was held again.</figcaption></figure>`,
    ],
    [
      'a caption by class',
      `<div class="image-caption">The wall in May, before the vote was held again.</div>`,
    ],
    ['related links', `<div class="relatedLinks"><h3>More</h3>${p('something else')}</div>`],
    [
      'links without a name',
      '<ul><li><a href="/1">The gate that would not open</a></li><li><a href="/2">A boat for all</a></li></ul>',
    ],
    [
      'a newsletter box',
      `<div class="newsletter-signup"><p>Get the morning letter. It is free, and it comes early.</p></div>`,
    ],
    [
      'an author box',
      `<div class="author-bio"><p>Ann Poe writes about walls, and about those who build them.</p></div>`,
    ],
    ['a cookie wall', `<div role="dialog"><p>${prose(2, 'your cookies')}</p></div>`],
    ['a byline', '<div>By Ann Poe</div>'],
    ['a heading that nothing follows', '<h2>More on this story</h2>'],
  ])('is read without %s', (_, clutter) => {
    expect(
      lines(read(`<article>${h1}${p('wall A')}${p('wall B')}${p('wall C')}${clutter}</article>`)),
    ).toEqual(whole);
    expect(
      lines(read(`<article>${h1}${p('wall A')}${clutter}${p('wall B')}${p('wall C')}</article>`)),
    ).toEqual(
      clutter.startsWith('<h2') ? [whole[0], whole[1], 'More on this story', ...whole.slice(2)] : whole,
    );
  });

  it('keeps its short lines of speech, subheadings and lists', () => {
    const extra = '<h2>What next</h2><p>“No,” she said.</p><ul><li>a gate</li><li>a wall</li></ul>';
    expect(lines(read(`<article>${h1}${story}${extra}${p('wall D')}</article>`))).toEqual([
      ...whole,
      'What next',
      '“No,” she said.',
      'a gate',
      'a wall',
      prose(2, 'wall D'),
    ]);
  });

  it('is the one with the headline, where a longer text stands beside it', () => {
    const other = Array.from({ length: 9 }, (_, i) => p(`match ${i}`)).join('');
    expect(lines(read(`<div class="a">${h1}${story}</div><div class="b">${other}</div>`))).toEqual(whole);
  });

  it('is the first of several', () => {
    const next = `<article><h1>A boat for all</h1>${p('boats')}${p('ships')}</article>`;
    expect(lines(read(`<main><article>${h1}${story}</article>${next}${next}</main>`))).toEqual(whole);
  });

  it('is not found where there is no running text', () => {
    expect(read(nav)).toBeNull();
    expect(read('')).toBeNull();
  });

  it('is found at any depth', () => {
    const document = page('');
    let inner = document.body;
    for (let i = 0; i < 5000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.innerHTML = `${h1}${story}`;
    const article = findArticle(document);
    expect(article && lines(readText(article.roots, article.leaveOut).text)).toEqual(whole);
  });

  it('is found behind a form whose fields are named like properties', () => {
    const form = '<form><input name="id"><input name="className"><p>Search all that we have.</p></form>';
    expect(lines(read(`<form><input name="id"></form><article>${h1}${story}</article>${form}`))).toEqual(
      whole,
    );
  });
});
