import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { LINE_PROBLEMS, PREPARATION_PAPERS, PREPARED_THINGS } from '../app/preparation-store.ts';

const named = <T extends string>(name: string, values: readonly T[], description: string) => {
  const made = enumOf(values);
  registerEnumType(made, { name, description });
  return made;
};

export const PreparationPaperEnum = named(
  'PreparationPaper',
  PREPARATION_PAPERS,
  'Plan; founding of the commune committee, of the village review teams, of the survey inspectors; a paper about classes ' +
    'held elsewhere (practice).',
);
export const PreparedThingEnum = named(
  'PreparedThing',
  PREPARED_THINGS,
  'What is counted: of communes, or (REVIEW_TEAM, VILLAGE_TRAINING) of villages.',
);
export const LineProblemEnum = named(
  'PastedLineProblem',
  LINE_PROBLEMS,
  'Why a line of a pasted list was not taken.',
);
export const PracticeItemKindEnum = named(
  'PracticeItemKind',
  ['B1', 'INDICATOR', 'CLASS'],
  'An item of form B1, an indicator of B2, or the class.',
);
