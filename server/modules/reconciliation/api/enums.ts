import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { DISCREPANCY_KINDS, DISCREPANCY_STATES, WAY_OUT_CODES } from '../app/kinds.ts';

export const DiscrepancyKindEnum = enumOf(DISCREPANCY_KINDS);
registerEnumType(DiscrepancyKindEnum, {
  name: 'DiscrepancyKind',
  description: 'Everything that may not fit; the first ones make a reported figure false.',
});

export const DiscrepancyStateEnum = enumOf(DISCREPANCY_STATES);
registerEnumType(DiscrepancyStateEnum, {
  name: 'DiscrepancyState',
  description: 'OPEN: no answer. IN_HAND: noted, being mended. SETTLED: explained; it stays as it is.',
});

export const WayOutEnum = enumOf(WAY_OUT_CODES);
registerEnumType(WayOutEnum, {
  name: 'WayOut',
  description:
    'How a discrepancy is answered; each kind has its own. TAKEN_BACK: the last answer was a mistake.',
});
