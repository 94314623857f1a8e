/** Repeats the look until stopped; a look that fails is followed by the next. */
export function again(look: () => Promise<void>, everyMs: number, onFault: (error: unknown) => void) {
  let timer: NodeJS.Timeout | null = null;
  let stopped = true;
  const next = (): void => {
    timer = setTimeout(
      () =>
        void look()
          .catch(onFault)
          .finally(() => (stopped ? undefined : next())),
      everyMs,
    );
  };
  return {
    start: () => {
      stopped = false;
      next();
    },
    stop: () => {
      stopped = true;
      if (timer) clearTimeout(timer);
    },
  };
}
