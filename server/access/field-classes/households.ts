import type { TypeClasses } from '../field-class.ts';

/** Households, the list to review, and cases. */
export const HOUSEHOLD_CLASSES: Readonly<Record<string, TypeClasses>> = {
  // households under review
  ReviewCase: {
    '*': 'personal',
    id: 'internal',
    householdCode: 'sensitive',
    b2: 'sensitive',
    deprivedIndicators: 'sensitive',
    otherOpinion: 'sensitive',
    relations: 'sensitive',
    cause: 'sensitive',
    flags: 'sensitive',
  },

  // the list to review
  Household: { '*': 'personal', id: 'internal', version: 'internal', code: 'sensitive' },
  Member: { '*': 'personal', idNumber: 'sensitive' },
  HouseholdChange: 'sensitive',
  HouseholdUpdated: 'personal',
  ListFlag: 'personal',
  ListEntry: {
    '*': 'personal',
    id: 'internal',
    householdId: 'internal',
    version: 'internal',
    householdCode: 'sensitive',
    b2: 'sensitive',
    struckReason: 'sensitive',
    putOffReason: 'sensitive',
    flags: 'sensitive',
  },
  FoundHousehold: { '*': 'personal', flags: 'sensitive' },
  ReviewRequest: { '*': 'personal', id: 'internal', words: 'sensitive', reason: 'sensitive' },
  LifeEvent: 'sensitive',
  TwoHalves: 'sensitive',
  ListCarriedOver: { '*': 'internal', unsettled: 'personal' },
  EntryChanged: 'personal',
  RequestChanged: 'personal',
  LifeEventRecorded: 'sensitive',
};
