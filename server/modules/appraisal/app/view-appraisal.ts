import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { areasFor } from '../../../access/index.ts';
import type { AppraisalCase, AppraisalStore, Board, CaseEvent, QueuePage } from './appraisal-store.ts';
import { readCursor } from './queue-cursor.ts';
import {
  MOST_GROUPS,
  type AppraisalFilter,
  type AppraisalOrder,
  type CaseSet,
  type Dimension,
  type Range,
  type Totals,
} from './queue-question.ts';

export type ViewAppraisalPorts = { readonly unitOfWork: UnitOfWork; readonly appraisals: AppraisalStore };

export type ViewQueue = {
  readonly roundId: string;
  readonly filter: AppraisalFilter;
  readonly orderBy: AppraisalOrder;
  readonly first: number;
  readonly after: string | null;
};
export type ViewTotals = {
  readonly roundId: string;
  readonly filter: AppraisalFilter;
  readonly groupBy: readonly Dimension[];
};
export type QueueRefusal =
  'PAGE_SIZE' | 'EMPTY_LIST' | 'EMPTY_RANGE' | 'UNKNOWN_CURSOR' | 'TOO_MANY_DIMENSIONS' | 'TOO_MANY_GROUPS';

export const MOST_PER_PAGE = 200;
export const MOST_DIMENSIONS = 3;

const reachOf = (actor: Actor, roundId: string) => areasFor(actor, 'appraisal.view', roundId);
const emptyRange = (range: Range | null | undefined): boolean =>
  !!range &&
  (typeof range.from === 'number' && typeof range.to === 'number'
    ? range.from > range.to
    : range.from == null && range.to == null);

/** A condition that is given must be able to find something: else it is a mistake of the asker, never "everything". */
export function filterRefusal(filter: AppraisalFilter): 'EMPTY_LIST' | 'EMPTY_RANGE' | null {
  const { areaIds, communeIds, villageIds, states, riskBands } = filter;
  if ([areaIds, communeIds, villageIds, states, riskBands].some((list) => list?.length === 0))
    return 'EMPTY_LIST';
  return emptyRange(filter.distanceToLine) || emptyRange(filter.agreeShare) ? 'EMPTY_RANGE' : null;
}

/** The set of cases that an actor's question is about. */
export const caseSetOf = (actor: Actor, roundId: string, filter: AppraisalFilter): CaseSet => ({
  roundId,
  filter,
  reach: reachOf(actor, roundId),
  accountId: actor.kind === 'ACCOUNT' ? actor.accountId : null,
});

/** The part of a board that the actor's areas hold: what a live board, read once for everybody, shows to each. */
export function boardInReach(actor: Actor, board: Board): Board | null {
  const reach = reachOf(actor, board.roundId);
  const communes = board.communes.filter(
    ({ areaPath }) => reach === 'ALL' || areaPath.some((areaId) => reach.includes(areaId)),
  );
  return communes.length > 0 ? { ...board, communes } : null;
}

/** What the tier above sees. The actor's areas go into the SQL of board, page, count and single case alike. */
export const viewAppraisal = ({ unitOfWork, appraisals }: ViewAppraisalPorts) => ({
  board: (actor: Actor, roundId: string): Promise<Board | null> =>
    unitOfWork.read((tx) => appraisals.board(tx, roundId, reachOf(actor, roundId))),

  async queue(actor: Actor, asked: ViewQueue): Promise<Result<QueuePage, QueueRefusal>> {
    const { after, roundId, filter, ...page } = asked;
    if (!Number.isInteger(asked.first) || asked.first < 1 || asked.first > MOST_PER_PAGE)
      return refuse('PAGE_SIZE');
    const mistake = filterRefusal(filter);
    if (mistake) return refuse(mistake);
    const afterId = after === null ? null : readCursor(after, asked.orderBy);
    if (after !== null && afterId === null) return refuse('UNKNOWN_CURSOR');
    const found = await unitOfWork.read((tx) =>
      appraisals.page(tx, { ...caseSetOf(actor, roundId, filter), ...page, afterId }),
    );
    return found.cursorKnown ? success(found) : refuse('UNKNOWN_CURSOR');
  },

  /** Counts of the same set that the page is cut from. */
  async totals(
    actor: Actor,
    { roundId, filter, groupBy }: ViewTotals,
  ): Promise<Result<Totals, QueueRefusal>> {
    const mistake = filterRefusal(filter);
    if (mistake) return refuse(mistake);
    if (groupBy.length > MOST_DIMENSIONS || new Set(groupBy).size < groupBy.length)
      return refuse('TOO_MANY_DIMENSIONS');
    const found = await unitOfWork.read((tx) =>
      appraisals.totals(tx, { ...caseSetOf(actor, roundId, filter), groupBy }),
    );
    return found.groups.length > MOST_GROUPS ? refuse('TOO_MANY_GROUPS') : success(found);
  },

  /** Null when it is not there, which also means: not yours. */
  one: (actor: Actor, id: string): Promise<AppraisalCase | null> =>
    unitOfWork.read(async (tx) => {
      const roundId = await appraisals.roundOf(tx, id);
      return roundId === null ? null : appraisals.find(tx, id, reachOf(actor, roundId));
    }),

  /** For cases that the actor was given by one of the questions above, and that are open. */
  histories: (caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly CaseEvent[]>> =>
    unitOfWork.read((tx) => appraisals.histories(tx, caseIds)),
});
export type ViewAppraisal = ReturnType<typeof viewAppraisal>;
