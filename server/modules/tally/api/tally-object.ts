import { imbalancesOf } from '../app/kinds.ts';
import type { CommuneBoard, VillageBoard } from '../app/tally-store.ts';
import { classTallyObject, CommuneTally, VillageTally } from './tally-types.ts';

function villageObject({ forms, ...village }: VillageBoard): VillageTally {
  const poor = classTallyObject('POOR', forms.poor);
  const nearPoor = classTallyObject('NEAR_POOR', forms.nearPoor);
  return Object.assign(new VillageTally(), { ...village, poor, nearPoor });
}

/** The API object of a commune's board; later modules return it where a field is a `CommuneTally`. */
export function communeTallyObject(board: CommuneBoard): CommuneTally {
  const { areaPath: _, totals, villages, ...head } = board;
  const forms = [totals, ...villages.map((village) => village.forms)];
  return Object.assign(new CommuneTally(), {
    ...head,
    villages: villages.map(villageObject),
    poor: classTallyObject('POOR', totals.poor),
    nearPoor: classTallyObject('NEAR_POOR', totals.nearPoor),
    balanced: forms.every((form) => imbalancesOf('', form).length === 0),
  });
}
