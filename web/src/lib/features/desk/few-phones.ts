/** From this many phones on, the result less the hands that everybody saw names nobody. */
export const ENOUGH_PHONES = 5;

/** How many phones would vote now, when so few would that their ballots could be worked out; otherwise null. */
export const fewPhones = (phones: number): number | null =>
  phones > 0 && phones < ENOUGH_PHONES ? phones : null;
