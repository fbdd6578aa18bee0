/** Whether the page behind the words is light or dark. */
export type Tone = 'light' | 'dark';

interface Colour {
  r: number;
  g: number;
  b: number;
  a: number;
}

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
    const colour = parse(backgroundColor);
    if (colour && colour.a >= 0.5) return lightness(colour) < 0.5 ? 'dark' : 'light';
  }
  const words = parse(getComputedStyle(element).color);
  return words && lightness(words) > 0.6 ? 'dark' : 'light';
}

/** `rgb()` and `rgba()` as browsers compute them, and `color(srgb …)`, which mixed colours become. */
function parse(css: string): Colour | undefined {
  const parts = css.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number);
  if (!parts || parts.length < 3) return undefined;
  const scale = css.startsWith('rgb') ? 255 : css.startsWith('color(srgb') ? 1 : undefined;
  if (scale === undefined) return undefined;
  const [r = 0, g = 0, b = 0, a = 1] = parts;
  return { r: r / scale, g: g / scale, b: b / scale, a };
}

/** Perceived lightness from 0 (black) to 1 (white): the luma weights of ITU-R BT.601. */
const lightness = ({ r, g, b }: Colour) => 0.299 * r + 0.587 * g + 0.114 * b;
