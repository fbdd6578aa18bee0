/** Milliseconds after an address has come up: pages that draw themselves are seldom slower. */
const LATER = [0, 1000, 3000, 9000];
/** Milliseconds in which any number of changes of address are one. */
const TOGETHER = 100;

/**
 * Calls `look` now and after each change of address within the document, and, for as long as it returns false, a
 * few times later: metadata and text often come after the address. The work for one address is bounded.
 * @returns what starts over for the present address.
 */
export function keepLooking(look: () => boolean, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attempt = (n: number) => {
    const wait = LATER[n + 1];
    if (look() || wait === undefined) return;
    timer = setTimeout(attempt, wait - (LATER[n] ?? 0), n + 1);
  };
  const startOver = () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(attempt, TOGETHER, 0);
  };
  navigation?.addEventListener('currententrychange', startOver, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  attempt(0);
  return startOver;
}
