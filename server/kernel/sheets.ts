type Counted = { readonly pages: number; readonly copies: number };
export type Sheets = {
  /** Printed one-sided. */
  readonly sheets: number;
  /** Of paper, when both sides are printed. */
  readonly leaves: number;
};

/** What papers come to at the printer. */
export const sheetsOf = (parts: readonly Counted[]): Sheets =>
  parts.reduce(
    (sum, { pages, copies }) => ({
      sheets: sum.sheets + pages * copies,
      leaves: sum.leaves + Math.ceil(pages / 2) * copies,
    }),
    { sheets: 0, leaves: 0 },
  );

/** Of a packet: the page before it that says what to print is printed too. */
export const sheetsOfPacket = (parts: readonly Counted[]): Sheets =>
  sheetsOf([...parts, { pages: 1, copies: 1 }]);
