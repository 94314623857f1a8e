import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { APPRAISAL_ORDERS, DIMENSIONS, HOLDERS } from '../app/queue-question.ts';
import { APPRAISAL_STATES } from '../app/kinds.ts';

export const AppraisalStateEnum = enumOf(APPRAISAL_STATES);
registerEnumType(AppraisalStateEnum, {
  name: 'AppraisalState',
  description:
    'PROVISIONAL: a meeting has decided, the commune has not reported; the case counts, its content is masked. ' +
    'READY: the commune has reported; the case is open to appraisers.',
});

export const AppraisalOrderEnum = enumOf(APPRAISAL_ORDERS);
registerEnumType(AppraisalOrderEnum, {
  name: 'AppraisalOrder',
  description:
    'COMMUNE_VILLAGE: commune, village, household code, numbers as numbers. DISTANCE_TO_LINE: nearest to the B1 line ' +
    'first, above or below. DECIDED_AT: oldest decision first. DUE: due soonest first. RISK: band HIGH first. AGREE_SHARE: ' +
    'least agreement of the meeting first. Masked cases, and those without such a value, stand last. Equal places ' +
    'follow the order of COMMUNE_VILLAGE, so every page is stable.',
});

export const HolderEnum = enumOf(HOLDERS);
registerEnumType(HolderEnum, {
  name: 'CaseHolder',
  description: 'Who works on a case now: you, nobody, or a colleague.',
});

export const DimensionEnum = enumOf(DIMENSIONS);
registerEnumType(DimensionEnum, {
  name: 'AppraisalDimension',
  description:
    'What cases are sorted into groups by. DISTRICT, COMMUNE, VILLAGE, STATE count masked cases too; every other one ' +
    'counts open cases only. DISTANCE_TO_LINE and AGREE_SHARE: steps of 10, named by their lower end. OTHER_OPINION and ' +
    'RISK_PART: a case stands in as many groups as it has of them. DUE: the day.',
});
