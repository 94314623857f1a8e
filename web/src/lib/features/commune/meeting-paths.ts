/** Where the pages of a meeting are. */
export const wallPath = (code: string): string => `/m/${code}/wall`;
export const deskPath = (code: string): string => `/m/${code}/desk`;
export const reconciliationPath = (code: string): string => `/m/${code}/reconciliation`;
