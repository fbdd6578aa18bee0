/** Whether the page behind the words is light or dark. */
export type Tone = 'light' | 'dark';

/** Reads tones, remembering what it has seen: one reader serves one painting. */
export function toneReader(): (element: Element) => Tone {
  const seen = new Map<Element, Tone>();
  return (element) => {
    const known = seen.get(element);
    if (known) return known;
    const tone = toneOf(element);
    seen.set(element, tone);
    return tone;
  };
}

/**
 * The nearest background that hides what is behind it decides. Where there is none to read (a picture, a gradient,
 * the bare canvas), the words do: light words are set on dark pages.
 */
function toneOf(element: Element): Tone {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') break;
    const behind = read(backgroundColor);
    if (behind && behind.alpha >= 0.5) return behind.lightness < 0.5 ? 'dark' : 'light';
  }
  const words = read(getComputedStyle(element).color);
  return words && words.lightness > 0.6 ? 'dark' : 'light';
}

/**
 * How light a colour is, from 0 (black) to 1 (white), and how opaque, from 0 to 1. Takes what browsers compute:
 * `rgb()`, `color(…)`, and the Lab family, whose first number is the lightness itself.
 */
function read(css: string): { lightness: number; alpha: number } | undefined {
  const numbers = css.replace(/^color\(\S+/, '').match(/-?[\d.]+(?:e-?\d+)?/g);
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers?.map(Number) ?? [];
  if (!numbers || numbers.length < 3) return undefined;
  if (css.startsWith('ok')) return { lightness: first, alpha };
  if (css.startsWith('l')) return { lightness: first / 100, alpha };
  // The luma weights of ITU-R BT.601.
  const luma = 0.299 * first + 0.587 * second + 0.114 * third;
  return { lightness: css.startsWith('rgb') ? luma / 255 : luma, alpha };
}
