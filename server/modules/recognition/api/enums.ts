import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { PRINT_STATES, PRINTS } from '../app/print-store.ts';
import { DECISION_KINDS } from '../app/recognition-store.ts';
import { DIFFERENCE_REASONS } from '../domain/posted-difference.ts';
import { EXPORT_FIELDS, TARGETS } from '../domain/mapping.ts';
import { MISSING_CODES } from '../domain/ready.ts';
import { RECOGNISED_LISTS } from '../domain/recognised.ts';

const named = <T extends string>(name: string, description: string, values: readonly T[]) => {
  const made = enumOf(values);
  registerEnumType(made, { name, description });
  return made;
};

export const RecognisedListEnum = named(
  'RecognisedList',
  'The four lists of the decision; a household that left poverty and is near-poor stands in two.',
  RECOGNISED_LISTS,
);
export const RecognitionKindEnum = named(
  'RecognitionKind',
  'LIST: of the round. SUPPLEMENT, WITHDRAWAL: later, with a reason. IN_YEAR: one household, during the year.',
  DECISION_KINDS,
);
export const AmendmentEnum = named('Amendment', 'A later decision: adds, or takes back.', [
  'SUPPLEMENT',
  'WITHDRAWAL',
]);
export const RecognitionMissingEnum = named(
  'RecognitionMissingCode',
  'What is to be done before the chair can recognise, in the order of the steps.',
  MISSING_CODES,
);
export const RecognitionDifferenceReasonEnum = named(
  'RecognitionDifferenceReason',
  'Why what is recognised is not what was posted. NONE: the records give no reason, so it is refused.',
  DIFFERENCE_REASONS,
);
export const PrintEnum = named('PrintKind', 'What a batch prints.', PRINTS);
export const PrintStateEnum = named(
  'PrintState',
  'How far a batch is. FAILED: start it again, it goes on.',
  PRINT_STATES,
);
export const ExportTargetEnum = named('PeopleExportTarget', 'Who receives the file.', TARGETS);
export const ExportFieldEnum = named('PeopleExportField', 'What a column holds.', EXPORT_FIELDS);
export const MappingFromEnum = named('MappingFrom', 'Whose columns these are.', [
  'PRODUCT',
  'PROVINCE',
  'COMMUNE',
]);
