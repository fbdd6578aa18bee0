import { parseHTML } from 'linkedom';

/**
 * A saved page's document, as a browser would build it as far as the article goes. linkedom keeps the tags as they
 * stand in the file; a browser puts a page without `<html>` in one, and what stands before `<body>` into it.
 */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html>${html.replace(/^\s*<!doctype[^>]*>/i, '')}</html>`;
  const { document } = parseHTML(whole);
  const top = document.documentElement;
  const bodies = [...top.children].filter((child) => child.tagName === 'BODY');
  const body = bodies[0];
  if (!body) return document;
  let place = body.firstChild;
  for (const child of [...top.childNodes]) {
    if (child === body || child.nodeName === 'HEAD') continue;
    if (bodies.includes(child as HTMLElement)) body.append(...child.childNodes);
    else if (child.compareDocumentPosition(body) & 4) body.insertBefore(child, place);
    else body.append(child);
    if (child.nodeName === 'BODY') child.remove();
  }
  place = null;
  return document;
}
