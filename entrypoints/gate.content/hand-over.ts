/** Where the scripts of this extension in one page find each other; pages cannot see it. */
const GATE = Symbol.for('on-the-record gate');
const world = globalThis as { [GATE]?: AbortController };

/** The gate's: a signal that aborts when a reader takes over, or with `ended`. */
export function untilTaken(ended: AbortSignal): AbortSignal {
  const gate = new AbortController();
  world[GATE] = gate;
  ended.addEventListener('abort', () => gate.abort(), { once: true });
  return gate.signal;
}

/** The reader's: from here on it alone watches the page and answers for it. */
export const takeOver = () => world[GATE]?.abort();
