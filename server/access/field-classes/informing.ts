import type { TypeClasses } from '../field-class.ts';

/** What villages are told before anybody knocks: for everybody's ears, worked on by the commune. */
export const INFORMING_CLASSES: Readonly<Record<string, TypeClasses>> = {
  InformedCommune: 'internal',
  VillageInforming: 'internal',
  InformingPlan: 'internal',
  InformingMeeting: 'internal',
  InformingSecondText: 'internal',
  InformingLogEntry: 'internal',
  InformingChanged: 'internal',
};
