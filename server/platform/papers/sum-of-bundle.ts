type Counted = { readonly pages: number; readonly copies: number };

/** For the printer: pages printed one-sided, and leaves of paper when both sides are used. The order itself counts too. */
export function sumOf(parts: readonly Counted[]): { readonly pages: number; readonly leaves: number } {
  return parts.reduce(
    (sum, { pages, copies }) => ({
      pages: sum.pages + pages * copies,
      leaves: sum.leaves + Math.ceil(pages / 2) * copies,
    }),
    { pages: 1, leaves: 1 },
  );
}
