/** Milliseconds between two runs at least, and at most however little they bring. */
const SHORTEST = 250;
const LONGEST = 20_000;
/** A run is followed by at least this many times its own length without one. */
const REST = 10;

/**
 * Makes work that may be asked for at any rate bearable for the page: it runs while the page is idle, rests in
 * proportion to what it cost, and the rarer the less it brings.
 * @param work returns whether it brought anything new.
 * @returns what asks for a run.
 */
export function pace(work: () => boolean, signal: AbortSignal): () => void {
  let rest = SHORTEST;
  let ended = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  const run = () => {
    idle = undefined;
    const begun = performance.now();
    const brought = work();
    ended = performance.now();
    rest = Math.max(brought ? SHORTEST : Math.min(rest * 2, LONGEST), (ended - begun) * REST);
  };
  const whenIdle = () => {
    timer = undefined;
    idle = requestIdleCallback(run, { timeout: LONGEST });
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  });
  return () => {
    if (timer !== undefined || idle !== undefined || signal.aborted) return;
    timer = setTimeout(whenIdle, Math.max(0, ended + rest - performance.now()));
  };
}
