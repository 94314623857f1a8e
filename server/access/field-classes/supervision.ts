import type { TypeClasses } from '../field-class.ts';

/** Inspections: what was seen and said may name people of the commune. Questions are written for every official. */
export const SUPERVISION_CLASSES: Readonly<Record<string, TypeClasses>> = {
  SupervisedCommune: 'internal',
  SupervisionPerson: 'internal',
  SupervisionMember: 'internal',
  SupervisionPowers: 'internal',
  VillageVisits: 'internal',
  InspectionDraw: 'internal',
  InspectionVisit: 'personal',
  InspectionPhoto: 'personal',
  InspectionFinding: 'personal',
  FindingEvent: 'personal',
  FrontRemark: 'personal',
  CommuneSupervision: 'personal',
  SupervisionChanged: 'personal',
  Question: 'internal',
  QuestionEvent: 'internal',
  QuestionAsker: 'internal',
  Questions: 'internal',
  QuestionChanged: 'internal',
};
