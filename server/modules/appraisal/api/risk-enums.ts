import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { RISK_BANDS, RISK_PARTS } from '../app/kinds.ts';

export const RiskBandEnum = enumOf(RISK_BANDS);
registerEnumType(RiskBandEnum, {
  name: 'RiskBand',
  description: 'How soon to look: no part LOW, one MIDDLE, two or more HIGH. Never a reason to decide.',
});

export const RiskPartEnum = enumOf(RISK_PARTS);
registerEnumType(RiskPartEnum, {
  name: 'RiskPart',
  description:
    'Why to look: near the line, decided against the score, split off, relation to officials, in-out-in over the rounds, ' +
    'late edits into eligibility, complaint.',
});
