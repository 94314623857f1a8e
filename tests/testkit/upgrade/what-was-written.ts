type Row = Record<string, unknown>;
type Rule = {
  /** The first migration whose constraints say it, or make it needless. */
  readonly until: number;
  readonly table: string;
  /** Null: nobody wrote into it yet. */
  readonly keep: ((row: Row, filled: ReadonlyMap<string, Row[]>) => void) | null;
};

const anArea = (filled: ReadonlyMap<string, Row[]>): unknown => filled.get('area')?.[0]?.['id'];
const inACommune = (filled: ReadonlyMap<string, Row[]>): unknown =>
  filled.get('area')?.find((area) => area['parent_id'] !== null)?.['id'];

/** What no constraint said yet, and the software of that time kept to all the same. */
const WRITTEN: readonly Rule[] = [
  // before there were meetings nobody had come by one
  { until: 4, table: 'session', keep: (row) => (row['access_id'] = row['attendee_id'] = undefined) },
  // a province could not write a pack yet: there were the national ones of the files
  { until: 8, table: 'rule_pack', keep: (row) => (row['scope'] = 'NATIONAL') },
  { until: 10, table: 'area_lineage', keep: null },
  { until: 22, table: 'area', keep: (row, filled) => (row['parent_id'] ??= anArea(filled)) },
  // papers are of villages, and a village lies in a commune
  { until: 22, table: 'step_paper', keep: (row, filled) => (row['area_id'] = inACommune(filled)) },
  // made before the steps that write into them
  { until: 24, table: 'posting_row', keep: null },
  { until: 25, table: 'complaint', keep: null },
];

const of = (stage: number, table: string): Rule[] =>
  WRITTEN.filter((rule) => rule.table === table && stage < rule.until);

export const isWritten = (stage: number, table: string): boolean =>
  of(stage, table).every(({ keep }) => keep !== null);

export function keepToWhatWasWritten(
  stage: number,
  table: string,
  row: Row,
  filled: ReadonlyMap<string, Row[]>,
): void {
  for (const { keep } of of(stage, table)) keep?.(row, filled);
}
