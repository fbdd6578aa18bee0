import { pace } from '../../lib/watch/pace';

/** Calls back when the page may have turned dark or light: styles arriving late, the system, a switch of the page's own. */
export function whenTonesChange(changed: () => void, signal: AbortSignal): void {
  const { documentElement, body } = document;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    soon();
  });
  const watch = () => {
    for (const element of [documentElement, body]) observer.observe(element, { attributes: true });
  };
  const soon = pace(() => {
    changed();
    watch();
    return false;
  }, signal);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  window.addEventListener('load', soon, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  watch();
}
