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
  readonly lists: Pick<ListStore, 'countHolding' | 'struckHouseholds' | 'endPutOff'>;
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

export type FixAgendaRefusal = 'ROWS_TO_MEND' | 'LIST_WAITING' | 'NO_CASES';

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
 * QĐ 24/2021 Đ.4 k.3: fixes what a meeting of the village decides on. What was agreed before stays agreed and is not put
 * again; what was not agreed comes back. Nobody is missed: not while a household of the list waits for its review, unless
 * it was struck, or put off to a later meeting, by name. Runs inside the transaction of whoever prepares the meeting.
 */
export const fixAgenda =
  ({ cases, lists, countRowsToMend, writeAgenda }: FixAgendaPorts) =>
  async (tx: Tx, command: FixAgenda): Promise<Result<readonly NewAgendaItem[], FixAgendaRefusal>> => {
    const { meetingId, roundId, communeId, villageId, seed, rehearsal } = command;
    const listed = await cases.lockVillage(tx, roundId, villageId);
    const rows = await countRowsToMend(tx, { roundId, communeId, villageId });
    if (rows > 0) return refuse('ROWS_TO_MEND', { rows });
    const households = await lists.countHolding(tx, { roundId, communeId, villageId });
    if (households > 0) return refuse('LIST_WAITING', { households });
    const struck = await lists.struckHouseholds(tx, roundId, villageId);
    const standing = listed.filter(({ householdId }) => !struck.has(householdId));
    const open = rehearsal ? standing : standing.filter(({ state }) => state !== 'AGREED');
    if (open.length === 0) return refuse('NO_CASES');
    const items = itemsOf(deriveAgenda(open.map(agendaCase), seed));
    await writeAgenda(tx, meetingId, items);
    if (rehearsal) return success(items);
    await lists.endPutOff(tx, roundId, villageId);
    await cases.putOnAgenda(
      tx,
      open.map(({ id }) => id),
    );
    return success(items);
  };
