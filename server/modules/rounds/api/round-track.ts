import { registerEnumType } from 'type-graphql';

export const RoundTrackEnum = { YEARLY: 'YEARLY', GENERAL: 'GENERAL', IN_YEAR: 'IN_YEAR' } as const;
registerEnumType(RoundTrackEnum, {
  name: 'RoundTrack',
  description:
    'The review of a year; the general review of 2021; the review of one month in one commune (Đ.5).',
});
