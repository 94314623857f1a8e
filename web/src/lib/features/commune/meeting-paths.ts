/** Where the pages of a meeting are: the wall by its public code, the desk and the reconciliation by its id. */
export const wallPath = (code: string): string => `/m/${code}/wall`;
export const deskPath = (meetingId: string): string => `/dieu-khien/${meetingId}`;
export const reconciliationPath = (meetingId: string): string => `/dieu-khien/${meetingId}/doi-chieu`;

/** What each cluster counted and the sum, on paper. */
export const clusterResultPath = (groupId: string): string =>
  `/files/cluster-result?${new URLSearchParams({ groupId })}`;
