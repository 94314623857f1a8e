export const enterPath = (meetingId: string): string => `/xa/hop-giay/${meetingId}`;
export const packetPath = (meetingId: string, parts: readonly string[]): string =>
  `/files/meeting-packet?${new URLSearchParams({ meetingId, parts: parts.join(',') })}`;
