/** One thing that a page's JSON-LD says it is, or is about. */
export interface Thing {
  types: string[];
  [property: string]: unknown;
}

const typesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));

/**
 * The things at the top of a page's JSON-LD: in arrays, in `@graph`, and as the main entity of a page; not what they
 * mention further in, since a list of stories is not a story. Broken JSON, which browsers and search engines
 * meet every day, gives the types that can still be read in it and nothing else.
 *
 * @param only reads just the scripts in which this matches: parsing is the dear part.
 */
export function linkedData(document: Document, only: RegExp): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const json = script.textContent ?? '';
    if (!only.test(json)) continue;
    try {
      collect(JSON.parse(json), things);
    } catch {
      const types = [...json.matchAll(/"@type"\s*:\s*\[?\s*"([^"]{1,60})"/g)].flatMap((match) =>
        typesOf(match[1]),
      );
      things.push(...types.map((type) => ({ types: [type] })));
    }
  }
  return things;
}

function collect(value: unknown, things: Thing[], depth = 0): void {
  if (depth > 4 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, things, depth + 1);
    return;
  }
  const thing = value as Record<string, unknown>;
  if (thing['@type']) things.push({ ...thing, types: typesOf(thing['@type']) });
  for (const inner of [thing['@graph'], thing.mainEntity]) collect(inner, things, depth + 1);
}
