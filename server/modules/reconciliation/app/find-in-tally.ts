import type { Tx } from '../../../kernel/ports.ts';
import {
  imbalancesOf,
  recountWithin,
  TALLY_CLASSES,
  TALLY_UNITS,
  type Cell,
  type CommuneKey,
  type Imbalance,
  type TallyLine,
  type TwoForms,
} from '../../tally/index.ts';
import type { FindPorts } from './find-ports.ts';
import type { Evidence } from './reconciliation-store.ts';

type Ports = Pick<FindPorts, 'tallies' | 'reconciliations'>;

/** The two cells that a check sets side by side: whoever stands in one of them is behind it. */
const CELLS: Readonly<Record<Imbalance['check'], readonly Pick<Cell, 'class' | 'field'>[]>> = {
  '2.9': [{ class: 'POOR', field: 'end' }],
  '3.9': [{ class: 'NEAR_POOR', field: 'end' }],
  '2.2 = 3.5': [
    { class: 'POOR', field: 'toOtherClass' },
    { class: 'NEAR_POOR', field: 'fromOtherClass' },
  ],
  '2.5 = 3.3': [
    { class: 'POOR', field: 'fromOtherClass' },
    { class: 'NEAR_POOR', field: 'toOtherClass' },
  ],
};

const lineOf = (forms: TwoForms, of: Cell['class'], unit: Cell['unit']): TallyLine =>
  (of === 'POOR' ? forms.poor : forms.nearPoor)[unit === 'HOUSEHOLDS' ? 'households' : 'persons'];

/** Figures that are kept and are not what the cases give now. */
function changedCells(villageId: string, kept: TwoForms, recounted: TwoForms) {
  return TALLY_CLASSES.flatMap((of) =>
    TALLY_UNITS.flatMap((unit) => {
      const [was, is] = [lineOf(kept, of, unit), lineOf(recounted, of, unit)];
      return (Object.keys(is) as Cell['field'][])
        .filter((field) => was[field] !== is[field])
        .map((field) => ({
          cell: { villageId, class: of, unit, field },
          expected: is[field],
          found: was[field],
        }));
    }),
  );
}

async function behind({ tallies }: Ports, tx: Tx, key: CommuneKey, cells: readonly Cell[]) {
  const found = new Set<string>();
  for (const cell of cells)
    for (const { householdId } of await tallies.casesOf(tx, key, cell)) found.add(householdId);
  return [...found];
}

async function ofVillage(
  ports: Ports,
  tx: Tx,
  key: CommuneKey,
  { villageId, kept, recounted }: { villageId: string; kept: TwoForms; recounted: TwoForms | null },
): Promise<Evidence[]> {
  const all: Evidence[] = [];
  const at = { villageId, meetingId: null };
  for (const { place: _, ...found } of imbalancesOf('', kept)) {
    const cells = CELLS[found.check].map((cell) => ({ ...cell, unit: found.unit, villageId }));
    const subject = `${villageId} ${found.check} ${found.unit}`;
    all.push({
      ...{ kind: 'FORMS_DIFFER', subject, ...at, found },
      householdIds: await behind(ports, tx, key, cells),
    });
  }
  const changed = recounted ? changedCells(villageId, kept, recounted) : [];
  const [first] = changed;
  if (first) {
    const { class: of, unit, field } = first.cell;
    const found = { class: of, unit, field, expected: first.expected, found: first.found };
    const cells = changed.map(({ cell }) => cell);
    const householdIds = await behind(ports, tx, key, cells);
    const more = changed.length - 1;
    all.push({
      ...{ kind: 'RECOUNT_DIFFERS', subject: villageId, ...at },
      found: { ...found, more },
      householdIds,
    });
  }
  return all;
}

/** Every line of the tally by the formula, across the two forms, and against the cases of now. */
export async function findInTally(ports: Ports, tx: Tx, key: CommuneKey): Promise<Evidence[]> {
  const board = await ports.tallies.board(tx, key);
  const head = await ports.reconciliations.head(tx, key);
  if (!board || !head) return [];
  const recount = head.late ? null : await recountWithin(ports.tallies)(tx, key);
  const all: Evidence[] = [];
  for (const { villageId, forms: kept } of board.villages)
    all.push(
      ...(await ofVillage(ports, tx, key, {
        villageId,
        kept,
        recounted: recount?.get(villageId) ?? null,
      })),
    );
  return all;
}
