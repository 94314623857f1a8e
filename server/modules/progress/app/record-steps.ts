import { refuse } from '../../../kernel/result.ts';
import { recordPaper, type InOrder, type Now, type Paper, type RecordPorts } from './record-paper.ts';
import type { Situation } from './progress-store.ts';

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

/** What an official records by hand; every other step is entered by its own work. */
export const recordSteps = (ports: RecordPorts) => ({
  closeEmptyList: recordPaper(ports, { kind: 'LIST_EMPTY', action: 'list.change', inOrder: whileEmpty }),
});
export type RecordSteps = ReturnType<typeof recordSteps>;
