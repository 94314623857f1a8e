const LENGTH = 12;
const GROUP = 4;

/** What was typed or scanned, as the bare signs of a slip; capitals, dashes and spaces do not matter. */
export const bareSlip = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, LENGTH);

/** In groups of four, as it is printed: 7tnb-mrtc-6e3s. */
export const groupedSlip = (typed: string): string =>
  (bareSlip(typed).match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');

export const isWholeSlip = (typed: string): boolean => bareSlip(typed).length === LENGTH;
