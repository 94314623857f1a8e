import { read as readXlsx, utils as xlsx } from '@e965/xlsx';
import { expect } from 'vitest';
import { findDifferences } from '../../server/tools/find-differences.ts';
import { findStepDifferences } from '../../server/tools/find-step-differences.ts';
import type { TestDatabase } from './database.ts';
import { recountCommune, type Amount, type CommuneCount } from './recount-commune.ts';
import type { Person, Round, SmallCommune } from './small-commune.ts';
import { tallyOf } from './village-affairs.ts';

export type Place = {
  readonly db: TestDatabase;
  readonly round: Round;
  readonly commune: SmallCommune;
};
type Appraiser = { readonly appraiser: Person };
type Listed = Amount & { readonly list: keyof CommuneCount['lists'] };

/** The machine's own recount, written apart from what it looks at: tally, queue and steps are what the decisions say. */
export const nothingDiffers = ({ db }: Pick<Place, 'db'>): Promise<void> =>
  expect
    .poll(
      async () => {
        const { waiting, differences } = await db.unitOfWork.snapshot(findDifferences);
        const steps = await db.unitOfWork.snapshot(findStepDifferences);
        return { waiting, differences: [...differences, ...steps] };
      },
      { timeout: 60_000, interval: 100 },
    )
    .toEqual({ waiting: 0, differences: [] });

/** The board of the commune, and its balance: end = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8. */
export async function tallyIs({ round, commune }: Place, count: CommuneCount): Promise<void> {
  const { poor, nearPoor } = await tallyOf(commune, round);
  const forms = { POOR: poor, NEAR_POOR: nearPoor } as const;
  for (const of of ['POOR', 'NEAR_POOR'] as const)
    for (const unit of ['households', 'persons'] as const) {
      const line = forms[of][unit];
      const at = (name: string): number => line[name] ?? NaN;
      expect(at('start')).toBe(count.starts[of][unit]);
      expect(at('end')).toBe(count.lists[of][unit]);
      const left = at('roseAbove') + at('toOtherClass') + at('otherOut');
      const came = at('newlyArisen') + at('relapsed') + at('fromOtherClass') + at('otherIn');
      expect(at('end')).toBe(at('start') - left + came);
    }
  expect(poor['households']['toOtherClass']).toBe(nearPoor['households']['fromOtherClass']);
  expect(poor['households']['fromOtherClass']).toBe(nearPoor['households']['toOtherClass']);
}

/** What hangs, or hung last, for each case, over all posters of the commune. */
export async function posted({ round, commune }: Place): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const v of commune.villageIds) {
    const { villagePostings } = await commune.officer.client.ask<{
      villagePostings: { postings: { n: number; rows: { caseId: string; class: string }[] }[] };
    }>(
      `query ($r: UUID!, $v: UUID!) { villagePostings(roundId: $r, villageId: $v) { postings { n rows { caseId class } } } }`,
      { r: round.id, v },
    );
    for (const { rows } of villagePostings.postings.toSorted((a, b) => a.n - b.n))
      for (const row of rows) found[row.caseId] = row.class;
  }
  return found;
}

/** What the tier above counts: everything, and what it may work at. */
export async function queueOf(
  { round, commune }: Place,
  { appraiser }: Appraiser,
): Promise<Record<'total' | 'ready' | 'agreed', number>> {
  const filter = (states?: string[]) => ({ communeIds: [commune.communeId], ...(states && { states }) });
  const counted = await appraiser.client.ask<Record<'total' | 'ready' | 'agreed', { totalCount: number }>>(
    `query ($r: UUID!, $all: AppraisalFilter!, $ready: AppraisalFilter!, $agreed: AppraisalFilter!) {
      total: appraisalQueue(roundId: $r, filter: $all, first: 1) { totalCount }
      ready: appraisalQueue(roundId: $r, filter: $ready, first: 1) { totalCount }
      agreed: appraisalQueue(roundId: $r, filter: $agreed, first: 1) { totalCount } }`,
    { r: round.id, all: filter(), ready: filter(['READY']), agreed: filter(['AGREED']) },
  );
  const { total, ready, agreed } = counted;
  return { total: total.totalCount, ready: ready.totalCount, agreed: agreed.totalCount };
}

const LIST_FILES = {
  POOR: 'LIST_POOR',
  NEAR_POOR: 'LIST_NEAR_POOR',
  ESCAPED_POVERTY: 'LIST_LEFT_POVERTY',
  ESCAPED_NEAR_POVERTY: 'LIST_LEFT_NEAR_POVERTY',
} as const;

/** The four workbooks that went with the report, opened by another reader: one row for each household. */
export async function filesAre({ db, commune }: Place, url: string, count: CommuneCount): Promise<void> {
  const [report] = await db.owner<{ id: string }>(`SELECT id FROM commune_report WHERE commune_id = $1`, [
    commune.communeId,
  ]);
  for (const [list, kind] of Object.entries(LIST_FILES)) {
    const file = await fetch(`${url}/files/submission?reportId=${report?.id}&kind=${kind}`, {
      headers: { cookie: commune.officer.client.cookie() },
    });
    const { Sheets } = readXlsx(new Uint8Array(await file.arrayBuffer()));
    const cells = Object.values(Sheets).flatMap((sheet) =>
      xlsx.sheet_to_json<string[]>(sheet, { header: 1, blankrows: false }),
    );
    const households = cells.filter((row) => row.some((cell) => /^A-\d{4}$/.test(String(cell))));
    expect(households.length, kind).toBe(count.lists[list as keyof typeof LIST_FILES].households);
  }
}

const PAIR = '{ households persons }';

/** The figures of the written opinion. */
export async function opinionIs(
  { round, commune }: Place,
  { appraiser }: Appraiser,
  count: CommuneCount,
): Promise<void> {
  const { opinion } = await appraiser.client.ask<{ opinion: { content: Record<string, unknown> } }>(
    `query ($r: UUID!, $a: UUID!) { opinion(roundId: $r, communeId: $a) {
      content { cases agreed poor ${PAIR} nearPoor ${PAIR} leftPoverty ${PAIR} leftNearPoverty ${PAIR} } } }`,
    { r: round.id, a: commune.communeId },
  );
  const { POOR, NEAR_POOR, ESCAPED_POVERTY, ESCAPED_NEAR_POVERTY } = count.lists;
  expect(opinion.content).toEqual({
    ...{ cases: count.cases, agreed: count.cases, poor: POOR, nearPoor: NEAR_POOR },
    ...{ leftPoverty: ESCAPED_POVERTY, leftNearPoverty: ESCAPED_NEAR_POVERTY },
  });
}

/** The four lists of the decision, and the certificates that were issued after it. */
export async function recognitionIs({ db, round, commune }: Place, count: CommuneCount): Promise<void> {
  const { recognition, recognisedHouseholds } = await commune.officer.client.ask<{
    recognition: { decisions: { lists: Listed[] }[]; certificatesIssued: number };
    recognisedHouseholds: { caseId: string; certificateNumber: string | null }[];
  }>(
    `query ($r: UUID!, $a: UUID!) {
      recognition(roundId: $r, communeId: $a) { certificatesIssued decisions { lists { list households persons } } }
      recognisedHouseholds(roundId: $r, communeId: $a) { caseId certificateNumber } }`,
    { r: round.id, a: commune.communeId },
  );
  expect(recognition.decisions).toHaveLength(1);
  const lists = Object.fromEntries(
    (recognition.decisions[0]?.lists ?? []).map(({ list, households, persons }) => [
      list,
      { households, persons },
    ]),
  );
  expect(lists).toEqual(count.lists);
  const named = recognisedHouseholds.filter((of) => of.certificateNumber).map((of) => of.caseId);
  const certified = count.rows.filter(({ end }) => end !== 'NOT_POOR').map(({ caseId }) => caseId);
  expect(named.sort()).toEqual(certified.sort());
  expect(recognition.certificatesIssued).toBe(certified.length);
  const [printed] = await db.owner<{ n: number }>(`SELECT count(DISTINCT number)::int AS n FROM certificate`);
  expect(printed?.n).toBe(certified.length);
}

type Table = {
  columns: { key: string }[];
  rows: {
    areaId: string | null;
    total: boolean;
    line: string | null;
    cells: { number: number | null }[];
  }[];
};
const FIGURES = '{ columns { key } rows { areaId total line cells { number } } }';

/** The forms of a unit as they are now or as they were fixed: results, movement and the lists, each counted up. */
export async function formsAre(
  { round }: Pick<Place, 'round'>,
  { client }: Person,
  areaId: string,
  source: 'LIVE' | 'PRELIMINARY' | 'OFFICIAL',
  count: CommuneCount,
): Promise<void> {
  const table = async (form: string): Promise<Table> => {
    const { reportTable } = await client.ask<{ reportTable: Table }>(
      `query ($r: UUID!, $a: UUID!, $f: ReportForm!, $s: ReportSource!) {
        reportTable(roundId: $r, areaId: $a, form: $f, source: $s) ${FIGURES} }`,
      { r: round.id, a: areaId, f: form, s: source },
    );
    return reportTable;
  };
  const total = ({ columns, rows }: Table, key: string, line: string | null = null): number | null => {
    const at = columns.findIndex((column) => column.key === key);
    const row = rows.find((of) => of.total && (line === null || of.line === line));
    return row?.cells[at]?.number ?? null;
  };
  const results = await table('RESULTS');
  for (const of of ['POOR', 'NEAR_POOR'] as const) {
    expect(total(results, `${of}.households`)).toBe(count.lists[of].households);
    expect(total(results, `${of}.persons`)).toBe(count.lists[of].persons);
    const movement = await table(`MOVEMENT_${of}`);
    expect(total(movement, 'c1', 'HOUSEHOLDS')).toBe(count.starts[of].households);
    expect(total(movement, 'c9', 'HOUSEHOLDS')).toBe(count.lists[of].households);
    expect(total(movement, 'c1', 'PERSONS')).toBe(count.starts[of].persons);
    expect(total(movement, 'c9', 'PERSONS')).toBe(count.lists[of].persons);
  }
}

/** The machine's recount finds nothing, and the board of the commune is what the bare rows say, in all and by village. */
export async function countsUp(place: Place): Promise<CommuneCount> {
  await nothingDiffers(place);
  const count = await recountCommune(place.db, place.round.id);
  await tallyIs(place, count);
  return count;
}
