const collator = new Intl.Collator('vi', { numeric: true });

/** Names as a Vietnamese reader lists them: "Ấp 2" before "Ấp 10", "Tân" before "Tấn" before "Thành". */
export const readingOrder = (one: string, other: string): number => collator.compare(one, other);

/** A sorted copy; what reads the same stays as it came. */
export const inReadingOrder = <T>(items: readonly T[], nameOf: (item: T) => string): T[] =>
  [...items].sort((one, other) => readingOrder(nameOf(one), nameOf(other)));
