export const PADDING = 4;
export const LINE = 0.6;

/** Widths in points, lines and padding taken off: what does not fit breaks inside its own column. */
export function widthsOf(shares: readonly number[], inner: number, padding = PADDING): number[] {
  const usable = inner - shares.length * 2 * padding - (shares.length + 1) * LINE;
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (usable * share) / all);
}

export const LINED = {
  hLineWidth: () => LINE,
  vLineWidth: () => LINE,
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};
