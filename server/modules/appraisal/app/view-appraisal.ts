import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { areasFor } from '../../../access/index.ts';
import type {
  AppraisalCase,
  AppraisalFilter,
  AppraisalOrder,
  AppraisalStore,
  Board,
  CaseEvent,
  QueuePage,
} from './appraisal-store.ts';
import { readCursor } from './queue-cursor.ts';

export type ViewAppraisalPorts = { readonly unitOfWork: UnitOfWork; readonly appraisals: AppraisalStore };

export type ViewQueue = {
  readonly roundId: string;
  readonly filter: AppraisalFilter;
  readonly orderBy: AppraisalOrder;
  readonly first: number;
  readonly after: string | null;
};
export type QueueRefusal = 'PAGE_SIZE' | 'EMPTY_LIST' | 'UNKNOWN_CURSOR';

export const MOST_PER_PAGE = 200;

const reachOf = (actor: Actor) => areasFor(actor, 'appraisal.view');
const emptyList = ({ communeIds, villageIds, states }: AppraisalFilter): boolean =>
  [communeIds, villageIds, states].some((list) => list?.length === 0);

/** The part of a board that the actor's areas hold: what a live board, read once for everybody, shows to each. */
export function boardInReach(actor: Actor, board: Board): Board | null {
  const reach = reachOf(actor);
  const communes = board.communes.filter(
    ({ areaPath }) => reach === 'ALL' || areaPath.some((areaId) => reach.includes(areaId)),
  );
  return communes.length > 0 ? { ...board, communes } : null;
}

/** What the tier above sees. The actor's areas go into the SQL of board, page, count and single case alike. */
export const viewAppraisal = ({ unitOfWork, appraisals }: ViewAppraisalPorts) => ({
  board: (actor: Actor, roundId: string): Promise<Board | null> =>
    unitOfWork.read((tx) => appraisals.board(tx, roundId, reachOf(actor))),

  /** A list that is given must name something: an empty one is a mistake of the asker, never "everything". */
  async queue(actor: Actor, asked: ViewQueue): Promise<Result<QueuePage, QueueRefusal>> {
    const { after, ...question } = asked;
    if (!Number.isInteger(asked.first) || asked.first < 1 || asked.first > MOST_PER_PAGE)
      return refuse('PAGE_SIZE');
    if (emptyList(asked.filter)) return refuse('EMPTY_LIST');
    const afterId = after === null ? null : readCursor(after, asked.orderBy);
    if (after !== null && afterId === null) return refuse('UNKNOWN_CURSOR');
    const page = await unitOfWork.read((tx) =>
      appraisals.page(tx, { ...question, reach: reachOf(actor), afterId }),
    );
    return page.cursorKnown ? success(page) : refuse('UNKNOWN_CURSOR');
  },

  /** Null when it is not there, which also means: not yours. */
  one: (actor: Actor, id: string): Promise<AppraisalCase | null> =>
    unitOfWork.read((tx) => appraisals.find(tx, id, reachOf(actor))),

  /** For cases that the actor was given by one of the questions above, and that are open. */
  histories: (caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly CaseEvent[]>> =>
    unitOfWork.read((tx) => appraisals.histories(tx, caseIds)),
});
export type ViewAppraisal = ReturnType<typeof viewAppraisal>;
