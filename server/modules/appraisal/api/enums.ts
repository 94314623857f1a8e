import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { APPRAISAL_ORDERS } from '../app/appraisal-store.ts';
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
    'first, above or below. DECIDED_AT: oldest decision first. Masked cases stand last in the latter two. Equal places ' +
    'follow the order of COMMUNE_VILLAGE, so every page is stable.',
});
