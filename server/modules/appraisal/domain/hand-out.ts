/** Until a lead sets another share: one case in ten is handed out at random. */
export const DEFAULT_RANDOM_PERCENT = 10;

/** Of every hundred hand-outs exactly so many, evenly spread: the n-th is one when the share passes a whole number. */
export const isRandomTurn = (n: number, percent: number): boolean =>
  Math.floor((n * percent) / 100) > Math.floor(((n - 1) * percent) / 100);
