import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { CASE_STATES, MOVEMENT_KINDS, OTHER_OPINION_KINDS } from '../app/kinds.ts';

export { HouseholdClassEnum } from '../../households/api/index.ts';

export const OtherOpinionKindEnum = enumOf(OTHER_OPINION_KINDS);
registerEnumType(OtherOpinionKindEnum, {
  name: 'OtherOpinionKind',
  description:
    'OPINION: somebody wrote one. SHEET_DIFFERS: the sheet names another class than the scores give.',
});

export const CaseStateEnum = enumOf(CASE_STATES);
registerEnumType(CaseStateEnum, {
  name: 'CaseState',
  description: 'On the list, on an agenda, agreed by a meeting, or to be reviewed again and met on again.',
});

export const MovementKindEnum = enumOf(MOVEMENT_KINDS);
registerEnumType(MovementKindEnum, {
  name: 'MovementKind',
  description: 'From the class at the start to the class at the end; OTHER: moved, died, split or merged.',
});
