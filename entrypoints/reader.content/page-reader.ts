import type { Kind } from '../../lib/attribution/attribution';
import { familyOf } from '../../lib/marks/families';
import { jump } from '../../lib/marks/jump';
import { isErased, type Mark, paint, wipe } from '../../lib/marks/paint';
import type { Summary } from '../../lib/messages';
import { keepLooking } from '../../lib/watch/keep-looking';
import { pace } from '../../lib/watch/pace';
import { whenChanged } from '../../lib/watch/when-changed';
import { type Reading, readPage, summaryOf } from './read-page';

/** Reads a page, keeps its marks true to it while it changes, and answers for it. */
export class PageReader {
  #signal: AbortSignal;
  #tell: (unnamed: number | null) => void;
  #told: number | null = null;
  #kinds: readonly Kind[];
  #reading: Reading | undefined;
  #marks: Mark[] = [];
  /** The address at which the user asked to read whatever is there. */
  #anyway: string | undefined;
  #stale = false;
  #unwatch = () => {};
  #readSoon: () => void;

  /**
   * @param kinds what to mark.
   * @param tell hears the number of unnamed sources whenever it changes; null where there is no article.
   * @param signal ends everything and takes the marks away.
   */
  constructor(kinds: readonly Kind[], tell: (unnamed: number | null) => void, signal: AbortSignal) {
    this.#kinds = kinds;
    this.#tell = tell;
    this.#signal = signal;
    this.#readSoon = pace(() => this.#read(), signal);
    signal.addEventListener('abort', () => {
      this.#unwatch();
      wipe();
    });
    keepLooking(() => {
      this.#read();
      return this.#reading !== undefined;
    }, signal);
  }

  /** Marks these kinds from now on. */
  show(kinds: readonly Kind[]): void {
    this.#kinds = kinds;
    this.repaint();
  }

  /** Reads the page although it may be no news article. */
  look(): Summary {
    this.#anyway = location.href;
    this.#read();
    return this.summary();
  }

  summary(): Summary {
    if (this.#stale || this.#reading?.url !== location.href) this.#read();
    this.restore();
    return this.#reading ? summaryOf(this.#reading) : { state: 'no-article' };
  }

  /**
   * @param mention an index into the attributions of the last summary.
   * @returns whether the words are still on the page.
   */
  jump(mention: number): boolean {
    this.restore();
    const range = this.#reading?.ranges[mention];
    return range ? jump(range, this.#signal) : false;
  }

  /** Paints anew: the page may have turned dark or light. */
  repaint(): void {
    const { analysis, ranges } = this.#reading ?? { analysis: undefined, ranges: [] };
    this.#marks = (analysis?.attributions ?? []).flatMap(({ kind }, i) => {
      const family = familyOf(kind);
      const range = ranges[i];
      return family && range && this.#kinds.includes(kind) ? [{ family, range }] : [];
    });
    paint(this.#marks);
  }

  /** Paints anew if the page has taken the marks away. */
  restore(): void {
    if (isErased(this.#marks)) paint(this.#marks);
  }

  /** Tells the count again: browsers forget a tab's badge when its page leaves, even where it comes back. */
  tellAgain(): void {
    this.#tell(this.#told);
  }

  /** @returns whether the page says something else than at the last reading. */
  #read(): boolean {
    const before = this.#reading;
    this.#stale = false;
    this.#unwatch();
    this.#reading = readPage(this.#anyway === location.href, before);
    this.#unwatch = this.#reading ? whenChanged(this.#reading.roots, () => this.#changed()) : () => {};
    if (before || this.#reading) this.repaint();
    const count =
      this.#reading?.analysis.language === 'en' ? this.#reading.analysis.report.roster.unnamed.length : null;
    // A page in another language has no count, but something else to say than a page without an article.
    if (count !== this.#told || !before !== !this.#reading) {
      this.#told = count;
      this.tellAgain();
    }
    return before?.analysis !== this.#reading?.analysis;
  }

  #changed(): void {
    this.#stale = true;
    this.#readSoon();
  }
}
