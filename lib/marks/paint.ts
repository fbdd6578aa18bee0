import { FAMILIES, type Family } from './families';
import { toneReader } from './tone';

/** Names of our highlights in the registry that every script of the page shares. */
const PREFIX = 'on-the-record-';
export const FLASH = `${PREFIX}flash`;

/** A stretch of the page to mark. */
export interface Mark {
  family: Family;
  range: StaticRange;
}

/** Whether this browser can mark words without touching the page. */
export const canPaint = (): boolean => typeof Highlight === 'function' && !!CSS.highlights;

/**
 * Marks exactly these stretches, and no others: what was marked before goes. Paints through the CSS Custom
 * Highlight API, so the page's DOM stays as it is. The style sheet that goes with the names is `marks.css`.
 */
export function paint(marks: readonly Mark[]): void {
  if (!canPaint()) return;
  const tone = toneReader();
  const groups = new Map<string, StaticRange[]>();
  for (const { family, range } of marks) {
    const element = range.startContainer.parentElement;
    const name = element && tone(element) === 'dark' ? `${PREFIX}${family}-dark` : `${PREFIX}${family}`;
    const group = groups.get(name);
    if (group) group.push(range);
    else groups.set(name, [range]);
  }
  for (const family of FAMILIES) {
    for (const name of [`${PREFIX}${family}`, `${PREFIX}${family}-dark`]) register(name, groups.get(name));
  }
}

/** Takes every mark away. */
export function wipe(): void {
  if (!canPaint()) return;
  paint([]);
  CSS.highlights.delete(FLASH);
}

/** Whether the page has taken away what was painted: every script may empty the registry. */
export function isErased(marks: readonly Mark[]): boolean {
  return (
    canPaint() &&
    marks.some(
      ({ family }) =>
        !CSS.highlights.has(`${PREFIX}${family}`) && !CSS.highlights.has(`${PREFIX}${family}-dark`),
    )
  );
}

function register(name: string, ranges: StaticRange[] | undefined): void {
  if (!ranges) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight();
  // One by one: a constructor call with thousands of arguments can overflow the stack.
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set(name, highlight);
}
