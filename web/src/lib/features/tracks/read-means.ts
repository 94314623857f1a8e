/** "1.850.000" or "1 850 000" as a number; letters, signs and fractions are nothing, never 0. */
export const readMeans = (typed: string): number | null => {
  const plain = typed.trim();
  const grouped = /^\d{1,3}([. ]\d{3})+$/.test(plain) || /^\d{1,10}$/.test(plain);
  const value = grouped ? Number(plain.replace(/[. ]/g, '')) : Number.NaN;
  return Number.isInteger(value) && value <= 2_000_000_000 ? value : null;
};
