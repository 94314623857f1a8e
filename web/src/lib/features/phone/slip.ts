const LENGTH = 12;
const GROUP = 4;

/** What was typed or scanned, as the bare characters of a slip: capitals and digits. */
export const bareSlip = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, LENGTH);

/** In groups of four, as it is printed: ABCD-EFGH-JKLM. */
export const groupedSlip = (typed: string): string =>
  (bareSlip(typed).match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');

export const isWholeSlip = (typed: string): boolean => bareSlip(typed).length === LENGTH;
