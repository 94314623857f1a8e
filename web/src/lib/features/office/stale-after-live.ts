const FIRST_STATE_WITHIN_MS = 4_000;

/**
 * A page that has just been opened is not stale while its first live state is on the way: says stale only after it was
 * live once, or when no state has come for four seconds.
 */
export const staleAfterLive = (
  onStale: (stale: boolean) => void,
): { report: (stale: boolean) => void; stop: () => void } => {
  let wasLive = false;
  const timer = setTimeout(() => {
    if (!wasLive) onStale(true);
  }, FIRST_STATE_WITHIN_MS);
  return {
    report(stale: boolean): void {
      if (!stale) wasLive = true;
      if (wasLive) onStale(stale);
    },
    stop: () => clearTimeout(timer),
  };
};
