import type { TypeClasses } from '../field-class.ts';

/** Areas, rounds and rule packs: published law, and what officials do with it. */
export const LAW_CLASSES: Readonly<Record<string, TypeClasses>> = {
  // areas and law are published
  Area: 'public',
  AreaLink: 'public',
  AreaChange: 'internal',
  VillagesCarried: 'internal',
  AgreeRule: 'public',
  RulePack: 'internal',
  LegalValue: 'internal',
  LegalValueConfirmation: 'internal',
  LegalValueConfirmed: 'internal',
  LocalLineEntered: 'internal',
  LegalChange: 'internal',
  ClassMove: 'internal',
  RulePackRound: 'internal',
  RulePackAdoption: 'internal',
  RulePackAdoptionPreview: 'internal',
  RulePackAdopted: 'internal',

  // how sure a result is: never for the wall and phones
  OtherVote: 'internal',
  OtherClass: 'personal',

  // published law, but beside a case the numbers would get names: not for the wall and phones
  Indicator: 'internal',
  Round: 'internal',
  RoundCommune: 'internal',
  RoundCreated: 'internal',
  AgreeShareSet: 'internal',
};
