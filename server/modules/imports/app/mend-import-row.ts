import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { cellText } from '../domain/cell.ts';
import type { Column, ReviewField } from '../domain/fields.ts';
import type { Member } from '../domain/member-list.ts';
import { readReviewRow } from '../domain/read-review-row.ts';
import type { RawReviewRow, ReviewRow } from '../domain/review-row.ts';
import type { Twins } from '../domain/row-context.ts';
import { withChanges, type CellChange, type StoredRow } from '../domain/stored-row.ts';
import { villageBook } from '../domain/villages.ts';
import { caseOfRow, entryOfCase, householdOfRow, membersOfHousehold } from './build-records.ts';
import { classifyRow, scoringOf } from './classify-rows.ts';
import { loadPlace, type LoadedPlace } from './load-place.ts';
import type { ImportPorts } from './ports.ts';

export interface MendImportRow {
  readonly commandId: string;
  readonly rowId: string;
  readonly cells: readonly CellChange[];
}

export interface RowMending {
  readonly rowId: string;
  /** Null: something in the row is still wrong; the corrections are kept. */
  readonly caseId: string | null;
}

const LONGEST_VALUE = 1000;

/** The commune as it is now takes the place of the workbook's other lists. */
async function readAgain(
  { areas, households, imports }: ImportPorts,
  tx: Tx,
  raw: RawReviewRow,
  row: StoredRow,
  place: LoadedPlace,
) {
  const code = cellText(raw.cells.code);
  const villages = await areas.villagesOf(tx, place.communeId);
  const [head] = await imports.knownHeads(tx, place.communeId, [code]);
  const [household] = await households.findByCodes(tx, place.communeId, [code]);
  const members = household ? await households.membersOf(tx, [household.id]) : [];
  const idNumber = cellText(raw.cells.idNumber).replace(/\D/g, '');
  const codeTaken = code !== '' && (await imports.casesByCode(tx, place, [code])).has(code);
  const idTaken = idNumber !== '' && (await imports.idNumberTaken(tx, place, idNumber, code));
  const twins: Twins = { ...(codeTaken ? { code: 0 } : {}), ...(idTaken ? { idNumber: 0 } : {}) };
  const context = {
    rules: place.rules,
    columns: new Map(Object.entries(row.columns) as [ReviewField, Column][]),
    villages: villageBook(villages.map((village) => village.fullName)),
    headOf: () => head,
    membersOf: members.length > 0 ? () => members.map((): Member => NOBODY) : undefined,
    hasHeadList: head !== undefined,
  };
  const read = classifyRow(readReviewRow(raw, context, twins), row.columns, place);
  const village = villages.find((area) => area.fullName === read.village);
  return { read, head, household, villageId: village?.id ?? null };
}

/** Only the number of members is compared. */
const NOBODY: Member = {
  row: 0,
  householdCode: '',
  name: '',
  relation: '',
  isHead: false,
  sex: null,
  birth: null,
  idNumber: null,
  ethnicity: null,
  problems: [],
};

/** Enters the household and its case; null when the row is still to mend. */
async function enterCase(
  ports: ImportPorts,
  tx: Tx,
  again: Awaited<ReturnType<typeof readAgain>>,
  place: LoadedPlace,
): Promise<string | null> {
  const { read, head, villageId } = again;
  const scoring = read.fate === 'TO_MEND' ? null : scoringOf(read, place);
  if (!villageId || !scoring) return null;
  const household = again.household ?? householdOfRow(read, head, place.communeId, villageId);
  const entries = await ports.lists.ofHouseholds(tx, place.roundId, [household.id]);
  const waiting = entries.find(({ state }) => state === 'WAITING');
  const at = { ...place, villageId: waiting?.villageId ?? villageId, householdId: household.id };
  const reviewed = caseOfRow(read, scoring, at, waiting);
  if (!reviewed) return null;
  if (!again.household) {
    await ports.households.save(tx, [household]);
    await ports.households.replaceMembers(tx, [], membersOfHousehold(household, [], read));
  }
  await ports.cases.add(tx, [reviewed]);
  await ports.lists.addScored(tx, [entryOfCase(reviewed)]);
  return reviewed.id;
}

async function write(
  ports: ImportPorts,
  tx: Tx,
  actor: Actor,
  row: StoredRow,
  raw: RawReviewRow,
  place: LoadedPlace,
): Promise<RowMending> {
  const again = await readAgain(ports, tx, raw, row, place);
  const caseId = await enterCase(ports, tx, again, place);
  if (caseId) await ports.assessments.addImported(tx, [caseId], actorTag(actor));
  const read: ReviewRow = again.read;
  await ports.imports.changeRows(tx, [
    {
      id: row.id,
      fate: caseId ? 'MENDED' : 'TO_MEND',
      villageId: again.villageId,
      villageName: read.village,
      cells: raw.cells,
      headingVillage: raw.headingVillage,
      reasons: read.reasons,
      caseId,
    },
  ]);
  const { roundId, communeId } = place;
  const still = read.reasons.map((reason) => reason.code);
  await ports.unitOfWork.audit(tx, {
    scope: `commune:${roundId}:${communeId}`,
    actor,
    action: 'mend-import-row',
    subject: `row:${row.id}`,
    data: { row: row.rowNumber, mended: caseId !== null, reasons: still },
  });
  if (caseId) {
    const payload = { roundId, communeId, villageId: again.villageId };
    await ports.unitOfWork.emit(tx, { topic: 'rows.mended', payload });
    await ports.unitOfWork.emit(tx, { topic: 'cases.changed', payload });
  }
  return { rowId: row.id, caseId };
}

/** Corrects cells of a row to mend. It is read again by the same rules; when nothing is wrong any more, it is on the list. */
export const mendImportRow =
  (ports: ImportPorts) =>
  async (actor: Actor, { commandId, rowId, cells }: MendImportRow): Promise<Result<RowMending>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    return ports.unitOfWork.once<RowMending, string>(
      { commandId, actor, action: 'mend-import-row', input: { rowId, cells } },
      async (tx) => {
        const found = await ports.imports.findRow(tx, rowId);
        if (!found) return refuse('NOT_FOUND');
        const place = await loadPlace(ports, tx, { actor, action: 'rows.mend', place: found, lock: true });
        if (!place.ok) return place;
        const row = await ports.imports.lockRow(tx, rowId);
        if (row?.fate !== 'TO_MEND') return refuse('ROW_NOT_TO_MEND');
        if (cells.length === 0) return refuse('NO_CELL_CHANGED', { field: 'cells' });
        const raw = cells.some(({ value }) => value.length > LONGEST_VALUE)
          ? undefined
          : withChanges(row, cells);
        if (!raw) return refuse('INVALID', { field: 'cells' });
        return success(await write(ports, tx, actor, row, raw, place.value));
      },
    );
  };
