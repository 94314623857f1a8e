export type Paper = { format: 'pdf' | 'docx' | 'json'; copy?: 'VILLAGE' | 'COMMUNE' };

export const minutesPath = (meetingId: string): string => `/dieu-khien/${meetingId}/bien-ban`;
export const paperPath = (meetingId: string, paper: Paper): string =>
  `/files/minutes?${new URLSearchParams({ meetingId, ...paper })}`;
export const draftPath = (meetingId: string): string =>
  `/files/minutes-draft?${new URLSearchParams({ meetingId, format: 'pdf' })}`;
export const pagePath = (pageId: string): string => `/files/signed-page?${new URLSearchParams({ pageId })}`;
