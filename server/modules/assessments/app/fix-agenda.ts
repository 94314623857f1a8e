import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { ListStore } from '../../lists/index.ts';
import { deriveAgenda, type Agenda } from '../domain/derive-agenda.ts';
import type { MovementKind } from '../domain/movement.ts';
import type { CaseStore, ListedCase } from './case-store.ts';

/** One thing put to the meeting: a household, or a list. */
export type NewAgendaItem = {
  readonly id: string;
  readonly position: number;
  readonly section: 'ONE_BY_ONE' | 'BY_LIST' | 'UNCHANGED';
  /** Of a list. */
  readonly movement: MovementKind | null;
  readonly caseIds: readonly string[];
};

export type FixAgendaPorts = {
  readonly cases: CaseStore;
  readonly lists: Pick<ListStore, 'countHolding' | 'struckHouseholds' | 'putOffHouseholds' | 'endPutOff'>;
  /** Rows of the village, or of no readable village of its commune, that are neither mended nor excused by name. */
  readonly countRowsToMend: (
    tx: Tx,
    village: { roundId: string; communeId: string; villageId: string },
  ) => Promise<number>;
  /** Writes the items of a meeting. */
  readonly writeAgenda: (tx: Tx, meetingId: string, items: readonly NewAgendaItem[]) => Promise<void>;
};

export type FixAgenda = {
  readonly meetingId: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  /** Kept in the log: it alone decides the order of those heard one by one. */
  readonly seed: string;
  /** A rehearsal hears every case and changes none. */
  readonly rehearsal: boolean;
};

export type FixAgendaRefusal =
  'ROWS_TO_MEND' | 'LIST_WAITING' | 'RE_REVIEW_WAITING' | 'CONFLICT_OPEN' | 'NO_CASES';

/** A household first, then the lists, as they are put to the meeting. */
function itemsOf({ oneByOne, byList, unchanged }: Agenda): NewAgendaItem[] {
  const alone = oneByOne.map(
    ({ caseId }) => ({ section: 'ONE_BY_ONE', movement: null, caseIds: [caseId] }) as const,
  );
  const lists = byList.map(({ movement, caseIds }) => ({ section: 'BY_LIST', movement, caseIds }) as const);
  const rest = { section: 'UNCHANGED', movement: 'UNCHANGED', caseIds: unchanged } as const;
  const items = [...alone, ...lists, ...(unchanged.length > 0 ? [rest] : [])];
  return items.map((item, index) => ({ id: newId(), position: index + 1, ...item }));
}

const agendaCase = (of: ListedCase) => ({ ...of, caseId: of.id, cause: of.movementCause });

/**
 * The cases that this meeting hears. Not agreed means: review again, then meet again; a case that nobody has scored since
 * is not heard on the same scores, and goes without only when it is put off by name. A rehearsal hears all.
 */
async function heard(
  { cases, lists }: FixAgendaPorts,
  tx: Tx,
  listed: readonly ListedCase[],
  { roundId, villageId, rehearsal }: FixAgenda,
): Promise<Result<readonly ListedCase[], 'RE_REVIEW_WAITING' | 'CONFLICT_OPEN' | 'NO_CASES'>> {
  const struck = await lists.struckHouseholds(tx, roundId, villageId);
  const standing = listed.filter(({ householdId }) => !struck.has(householdId));
  const undecided = standing.filter(({ state }) => state !== 'AGREED');
  const later = await lists.putOffHouseholds(tx, roundId, villageId);
  const toReview = ({ state }: ListedCase) => state === 'RE_REVIEW' && !rehearsal;
  const now = undecided.filter((of) => !(toReview(of) && later.has(of.householdId)));
  const again = now.filter(toReview);
  if (again.length > 0) return refuse('RE_REVIEW_WAITING', { households: again.length });
  const clashing = await cases.withOpenConflict(
    tx,
    now.map(({ id }) => id),
  );
  if (clashing.length > 0) return refuse('CONFLICT_OPEN', { households: clashing.length });
  const hears = rehearsal ? standing : now;
  return hears.length > 0 ? success(hears) : refuse('NO_CASES');
}

/**
 * QĐ 24/2021 Đ.4 k.3: fixes what a meeting of the village decides on. What was agreed before stays agreed and is not put
 * again; what was not agreed comes back after a new assessment. Nobody is missed: not while a household of the list waits for its review, unless
 * it was struck, or put off to a later meeting, by name. Runs inside the transaction of whoever prepares the meeting.
 */
export const fixAgenda =
  (ports: FixAgendaPorts) =>
  async (tx: Tx, command: FixAgenda): Promise<Result<readonly NewAgendaItem[], FixAgendaRefusal>> => {
    const { cases, lists, countRowsToMend, writeAgenda } = ports;
    const { meetingId, roundId, communeId, villageId, seed, rehearsal } = command;
    const listed = await cases.lockVillage(tx, roundId, villageId);
    const rows = await countRowsToMend(tx, { roundId, communeId, villageId });
    if (rows > 0) return refuse('ROWS_TO_MEND', { rows });
    const households = await lists.countHolding(tx, { roundId, communeId, villageId });
    if (households > 0) return refuse('LIST_WAITING', { households });
    const open = await heard(ports, tx, listed, command);
    if (!open.ok) return open;
    const items = itemsOf(deriveAgenda(open.value.map(agendaCase), seed));
    await writeAgenda(tx, meetingId, items);
    if (rehearsal) return success(items);
    await lists.endPutOff(tx, roundId, villageId);
    await cases.putOnAgenda(
      tx,
      open.value.map(({ id }) => id),
    );
    return success(items);
  };
