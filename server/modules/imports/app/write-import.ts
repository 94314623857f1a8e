import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { ensureVillages, type Area } from '../../areas/index.ts';
import type { ReviewCase } from '../../assessments/index.ts';
import type { Household, Member as MemberRecord } from '../../households/index.ts';
import type { ListedEntry } from '../../lists/index.ts';
import type { HeadEntry } from '../domain/head-list.ts';
import type { Member } from '../domain/member-list.ts';
import { comparable } from '../domain/plain-text.ts';
import type { PlannedRow } from '../domain/plan-import.ts';
import type { Reason } from '../domain/reason.ts';
import type { ReviewRow } from '../domain/review-row.ts';
import type { StoredRow } from '../domain/stored-row.ts';
import type { WorkbookReading } from '../domain/workbook-reading.ts';
import {
  caseOfRow,
  entryOfCase,
  householdOfHead,
  householdOfRow,
  membersOfHousehold,
} from './build-records.ts';
import { scoringOf } from './classify-rows.ts';
import type { NewRow, RowChange } from './import-store.ts';
import type { LoadedPlace } from './load-place.ts';
import type { ImportPorts } from './ports.ts';

type WritePorts = Pick<ImportPorts, 'areas' | 'households' | 'lists' | 'cases' | 'assessments' | 'imports'>;

interface Records {
  readonly households: Household[];
  readonly members: MemberRecord[];
  readonly cases: ReviewCase[];
  readonly rows: NewRow[];
  readonly changes: RowChange[];
}

interface Known {
  readonly byCode: ReadonlyMap<string, Household>;
  readonly villageIds: ReadonlyMap<string, string>;
  /** Of households that wait on the list, by household. */
  readonly waiting: ReadonlyMap<string, ListedEntry>;
}

export interface ImportToWrite {
  readonly batchId: string;
  readonly reading: WorkbookReading;
  readonly plan: readonly PlannedRow[];
  readonly place: LoadedPlace;
  /** Whoever confirmed it, as every assessment names its writer. */
  readonly enteredBy: string;
}

interface Building {
  readonly batchId: string;
  readonly reading: WorkbookReading;
  readonly place: LoadedPlace;
  readonly known: Known;
  readonly members: ReadonlyMap<string, readonly Member[]>;
  readonly heads: ReadonlyMap<string, HeadEntry>;
  readonly entered: Set<string>;
  readonly records: Records;
}

function enterHousehold(
  { records, members, entered }: Building,
  household: Household,
  row?: ReviewRow,
): Household {
  const code = household.code ?? '';
  records.households.push(household);
  records.members.push(...membersOfHousehold(household, members.get(code) ?? [], row));
  entered.add(code);
  return household;
}

/** The case of a row that can be accepted, with its household when that is not there yet. */
function enterCase(building: Building, row: ReviewRow): string | null {
  const { known, heads, place, records } = building;
  const villageId = row.village === null ? undefined : known.villageIds.get(row.village);
  const scoring = row.fate === 'TO_MEND' ? null : scoringOf(row, place);
  if (!villageId || !scoring) return null;
  const { code } = row.values;
  const household =
    known.byCode.get(code) ??
    enterHousehold(building, householdOfRow(row, heads.get(code), place.communeId, villageId), row);
  const waiting = known.waiting.get(household.id);
  const at = { ...place, villageId: waiting?.villageId ?? villageId, householdId: household.id };
  const reviewed = caseOfRow(row, scoring, at, waiting);
  if (reviewed) records.cases.push(reviewed);
  return reviewed?.id ?? null;
}

/** The board, and its next workbook, go on speaking of row and column of the first file. */
function asOfFirstFile({ column: _, ...reason }: Reason, stored: StoredRow): Reason {
  const column = stored.columns[reason.field];
  return { ...reason, row: stored.rowNumber, ...(column ? { column } : {}) };
}

function enterRow(building: Building, { row, outcome }: PlannedRow): void {
  if (outcome.kind === 'ON_LIST') return;
  const { batchId, reading, known, place, records } = building;
  const caseId = enterCase(building, row);
  const written = {
    roundId: place.roundId,
    communeId: place.communeId,
    villageId: row.village === null ? null : (known.villageIds.get(row.village) ?? null),
    villageName: row.village,
    rowNumber: row.number,
    reasons: row.reasons,
    cells: row.raw.cells,
    headingVillage: row.raw.headingVillage,
    columns: caseId ? {} : reading.columns,
    caseId,
  };
  if (outcome.kind === 'MENDS') {
    const { stored } = outcome;
    const reasons = row.reasons.map((reason) => asOfFirstFile(reason, stored));
    records.changes.push({ ...written, reasons, id: stored.id, fate: caseId ? 'MENDED' : 'TO_MEND' });
  } else {
    const accepted = row.fate === 'FLAGGED' ? 'FLAGGED' : 'ACCEPTED';
    records.rows.push({ ...written, id: newId(), batchId, fate: caseId ? accepted : 'TO_MEND' });
  }
}

/** Builds every record of the import in memory; the database sees them in a few statements. */
function buildRecords(of: ImportToWrite, known: Known): Records {
  const { batchId, reading, plan, place } = of;
  const building: Building = {
    batchId,
    reading,
    place,
    known,
    members: Map.groupBy(reading.members, (member) => member.householdCode),
    heads: new Map(reading.heads.map((head) => [head.code, head])),
    entered: new Set(),
    records: { households: [], members: [], cases: [], rows: [], changes: [] },
  };
  for (const planned of plan) enterRow(building, planned);
  for (const head of reading.heads) {
    const villageId = known.villageIds.get(head.village);
    if (!villageId || known.byCode.has(head.code) || building.entered.has(head.code)) continue;
    enterHousehold(building, householdOfHead(head, place.communeId, villageId));
  }
  return building.records;
}

/** Two names that the sheet keeps apart (Tân An, Tấn An) must not become one village. */
function alike(villages: ReadonlyMap<string, Area>): readonly [string, string] | undefined {
  const nameOf = new Map<string, string>();
  for (const [name, { id }] of villages) {
    const other = nameOf.get(id);
    if (other !== undefined && comparable(other) !== comparable(name)) return [other, name];
    nameOf.set(id, name);
  }
  return undefined;
}

type VillageRefusal = 'VILLAGE_NAMES_ALIKE' | 'VILLAGE_OF_TWO_COMMUNES';

async function loadKnown(
  { areas, households, lists }: WritePorts,
  tx: Tx,
  reading: WorkbookReading,
  place: LoadedPlace,
): Promise<Result<Known, VillageRefusal>> {
  const names = new Set(reading.heads.map((head) => head.village));
  for (const row of reading.rows) if (row.village) names.add(row.village);
  const villages = await ensureVillages(areas)(tx, place.commune, [...names]);
  const merged = alike(villages);
  if (merged) return refuse('VILLAGE_NAMES_ALIKE', { one: merged[0], other: merged[1] });
  const unclear = [...names].find((name) => searchKey(name) !== '' && !villages.has(name));
  if (unclear !== undefined) return refuse('VILLAGE_OF_TWO_COMMUNES', { village: unclear });
  const codes = new Set([
    ...reading.heads.map((head) => head.code),
    ...reading.rows.map((row) => row.values.code),
  ]);
  const found = await households.findByCodes(tx, place.communeId, [...codes]);
  const ids = found.map(({ id }) => id);
  const entries = ids.length === 0 ? [] : await lists.ofHouseholds(tx, place.roundId, ids);
  return success({
    waiting: new Map(entries.filter(({ state }) => state === 'WAITING').map((of) => [of.householdId, of])),
    byCode: new Map(found.map((household) => [household.code ?? '', household])),
    villageIds: new Map([...villages].map(([name, village]) => [name, village.id])),
  });
}

export interface Written {
  readonly households: number;
  readonly members: number;
  readonly cases: number;
}

/** Writes the whole workbook inside the transaction of the confirm: villages, households, members, cases, rows. */
export async function writeImport(
  ports: WritePorts,
  tx: Tx,
  of: ImportToWrite,
): Promise<Result<Written, VillageRefusal>> {
  const known = await loadKnown(ports, tx, of.reading, of.place);
  if (!known.ok) return known;
  const records = buildRecords(of, known.value);
  await ports.households.save(tx, records.households);
  await ports.households.replaceMembers(tx, [], records.members);
  await ports.cases.add(tx, records.cases);
  const caseIds = records.cases.map(({ id }) => id);
  await ports.assessments.addImported(tx, caseIds, of.enteredBy);
  await ports.lists.addScored(tx, records.cases.map(entryOfCase));
  await ports.imports.addRows(tx, records.rows);
  await ports.imports.changeRows(tx, records.changes);
  return success({
    households: records.households.length,
    members: records.members.length,
    cases: records.cases.length,
  });
}
