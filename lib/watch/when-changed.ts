/**
 * Calls back once when text under the roots changes, or when something is put in or taken out beside them or beside
 * what holds them. It is over then: however many changes follow, they cost nothing until somebody watches again.
 * @returns what ends the watch.
 */
export function whenChanged(roots: readonly Element[], changed: () => void): () => void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    changed();
  });
  const around = new Set<Node>();
  for (const root of roots) {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    for (let at = root.parentNode; at && !around.has(at); at = at.parentNode) {
      around.add(at);
      observer.observe(at, { childList: true });
    }
  }
  return () => observer.disconnect();
}
