import { canPaint, FLASH } from './paint';

/** Milliseconds for which the words flash on arrival. */
const FLASH_TIME = 1600;

/**
 * Scrolls the words to a readable place (a third down their view), in every container that scrolls around them,
 * and flashes them.
 * @param signal takes the flash away when it aborts.
 * @returns whether the words are still on the page and can be seen.
 */
export function jump(place: StaticRange, signal: AbortSignal): boolean {
  if (!place.startContainer.isConnected || !place.endContainer.isConnected) return false;
  const range = liveRange(place);
  const element = range?.startContainer.parentElement;
  if (!range || !element || range.getClientRects().length === 0) return false;
  reveal(range, element);
  flash(place, signal);
  return true;
}

function liveRange(place: StaticRange): Range | undefined {
  try {
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range;
  } catch {
    // The page has shortened the text since it was read.
    return undefined;
  }
}

/** From the innermost container outwards, since each step moves what is inside it. */
function reveal(range: Range, element: Element): void {
  const { body, documentElement } = document;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = at.parentElement) {
    if (!scrolls(at)) continue;
    const top = range.getBoundingClientRect().top - at.getBoundingClientRect().top - at.clientHeight / 3;
    at.scrollBy({ top, behavior: 'instant' });
  }
  window.scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
}

const scrolls = (element: Element) =>
  element.scrollHeight > element.clientHeight + 1 &&
  /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);

let ending: ReturnType<typeof setTimeout> | undefined;

function flash(place: StaticRange, signal: AbortSignal): void {
  if (!canPaint() || signal.aborted) return;
  const highlight = new Highlight(place);
  highlight.priority = 1;
  CSS.highlights.set(FLASH, highlight);
  const end = () => {
    clearTimeout(ending);
    CSS.highlights.delete(FLASH);
  };
  clearTimeout(ending);
  ending = setTimeout(end, FLASH_TIME);
  signal.addEventListener('abort', end, { once: true });
}
