import { refuse } from '../../../kernel/result.ts';
import { rankOf, type Position } from '../domain/steps.ts';
import { recordPaper, type InOrder, type Now, type Paper, type RecordPorts } from './record-paper.ts';
import type { Situation } from './progress-store.ts';

const POSTED: Position = { step: 'POSTING', state: 'FINISHED' };

const reached = ({ standing }: Situation, position: Position): boolean =>
  rankOf(standing) >= rankOf(position);

const unsettledOf = ({ facts: { unsettled, waiting, rowsToMend } }: Situation): number =>
  unsettled + waiting + rowsToMend;

const villageOf = ({ villages }: Now, { areaId }: Paper): Situation | undefined =>
  villages.find(({ villageId }) => villageId === areaId);

/** Nothing on the list, no row that may be theirs, no meeting: then somebody answers for it that nobody is to be reviewed. */
const whileEmpty =
  (paper: Paper): InOrder =>
  async (_, now) => {
    const village = villageOf(now, paper);
    if (!village) return refuse('LIST_NOT_EMPTY', { households: 0 }); // a village of another time
    if (village.standing.kind === 'EMPTY_LIST_CLOSED') return refuse('ALREADY_RECORDED');
    const { cases, waiting, rowsToMend, rowsWithoutVillage, meetingState } = village.facts;
    const households = cases + waiting + rowsToMend + rowsWithoutVillage;
    return households > 0 || meetingState !== null ? refuse('LIST_NOT_EMPTY', { households }) : null;
  };

/** Every village of the commune that has something under review. */
function notPosted({ villages }: Now) {
  const open = villages.filter(
    (village) =>
      village.standing.step !== 'PREPARATION' &&
      village.standing.kind !== 'EMPTY_LIST_CLOSED' &&
      (!reached(village, POSTED) || unsettledOf(village) > 0),
  );
  if (open.length === 0 && villages.some((village) => reached(village, POSTED))) return null;
  return refuse('VILLAGES_NOT_POSTED', {
    count: open.length,
    villages: open.map(({ name }) => name).join(', '),
  });
}

/** QĐ 24/2021 Đ.4 k.5: the tier above gives its opinion on what was posted and reported. */
const afterReport = (): InOrder => async (_, now) =>
  notPosted(now) ?? (now.head.reported ? null : refuse('COMMUNE_NOT_REPORTED'));

/** A thin command until the opinion has a module of its own: that keeps the paper's events. */
export const recordSteps = (ports: RecordPorts) => ({
  closeEmptyList: recordPaper(ports, { kind: 'LIST_EMPTY', action: 'list.change', inOrder: whileEmpty }),
  opinion: recordPaper(ports, { kind: 'OPINION', action: 'opinion.record', inOrder: afterReport }),
});
export type RecordSteps = ReturnType<typeof recordSteps>;
