import type { Tx } from '../../../kernel/ports.ts';
import type { CommuneKey } from '../../tally/index.ts';
import { unexplained } from '../domain/opening.ts';
import type { FindPorts } from './find-ports.ts';
import type { Evidence, OpeningFigure } from './reconciliation-store.ts';

type Ports = Pick<FindPorts, 'tallies' | 'reconciliations' | 'lineages'>;

/** Each village with what it was: itself, and villages that went into it as a whole. */
async function villagesBefore({ tallies, lineages }: Ports, tx: Tx, key: CommuneKey) {
  const board = await tallies.board(tx, key);
  const villages = board?.villages.map(({ villageId }) => villageId) ?? [];
  if (villages.length === 0) return [];
  const links = await lineages.predecessors(tx, villages);
  return [
    ...villages.map((of) => ({ of, was: of })),
    ...links.filter(({ whole }) => whole).map(({ of, area }) => ({ of, was: area.id })),
  ];
}

/** Column 1 of every village beside the end of the last round. */
export const openingsOf = async (ports: Ports, tx: Tx, key: CommuneKey): Promise<readonly OpeningFigure[]> =>
  ports.reconciliations.openings(tx, key, await villagesBefore(ports, tx, key));

/** An opening that is not what the last round ended with, until decisions explain it to the last household. */
export async function findInOpenings(ports: Ports, tx: Tx, key: CommuneKey): Promise<Evidence[]> {
  const before = await villagesBefore(ports, tx, key);
  const figures = await ports.reconciliations.openings(tx, key, before);
  const all: Evidence[] = [];
  for (const figure of figures.filter((of) => unexplained(of) !== 0)) {
    const { villageId, class: of, unit, opening, lastEnd, adjusted } = figure;
    const was = before.filter((link) => link.of === villageId).map((link) => link.was);
    const householdIds = await ports.reconciliations.behindOpening(tx, key, figure, was);
    const found = { class: of, unit, opening, lastEnd, adjusted };
    const at = { kind: 'OPENING_DIFFERS', villageId, meetingId: null } as const;
    all.push({ ...at, subject: `${villageId} ${of} ${unit}`, found, householdIds });
  }
  return all;
}
