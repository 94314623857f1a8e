const PATHS = { PROVINCE: '/tinh', DISTRICT: '/tinh/huyen/', COMMUNE: '/tinh/xa/' } as const;

/** The board of a unit; a village is shown on the board of its commune. */
export const boardPath = (area: { id: string; level: string }, roundId: string): string => {
  const round = `?round=${encodeURIComponent(roundId)}`;
  if (area.level === 'PROVINCE') return `${PATHS.PROVINCE}${round}`;
  return `${area.level === 'DISTRICT' ? PATHS.DISTRICT : PATHS.COMMUNE}${area.id}${round}`;
};
