import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import type { Area, AreaLineageStore, AreaStore } from '../../areas/index.ts';
import { firstDayOf, type Round, type RoundStore, type RulePackStore } from '../../rounds/index.ts';
import type { RoundFacts } from '../domain/form-spec.ts';
import type { ReportStore, Scope, UnitCommune } from './report-store.ts';

export type ReportPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly lineages: AreaLineageStore;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly reports: ReportStore;
};

/** A unit in a round, with all that a report of it hangs on. */
export type Unit = {
  readonly round: Round;
  readonly facts: RoundFacts;
  readonly area: Area;
  readonly communes: readonly UnitCommune[];
  readonly reported: number;
  readonly scope: Scope;
};

async function roundFacts({ packs }: ReportPorts, tx: Tx, round: Round): Promise<RoundFacts | null> {
  const find = async (id: string | null, version: number | null) =>
    id === null || version === null ? null : ((await packs.find(tx, id, version))?.pack ?? null);
  const pack = await find(round.rulePackId, round.rulePackVersion);
  if (!pack) return null;
  return {
    ...{ year: round.year, firstDay: firstDayOf(pack, round.year), pack },
    secondPack: await find(round.secondPackId, round.secondPackVersion),
    localPack: await find(round.localPackId, round.localPackVersion),
  };
}

/** Null: the round is not there. A unit without communes is none of the round's. */
export async function readUnit(
  ports: ReportPorts,
  tx: Tx,
  roundId: string,
  area: Area,
): Promise<Unit | null> {
  const round = await ports.rounds.find(tx, roundId);
  const facts = round && (await roundFacts(ports, tx, round));
  if (!round || !facts) return null;
  const communes = await ports.reports.communes(tx, roundId, area);
  const communeIds = communes.map(({ communeId }) => communeId);
  return {
    ...{ round, facts, area, communes },
    reported: communes.filter(({ reportedAt }) => reportedAt !== null).length,
    scope: { roundId, areaId: area.id, depth: area.path.length, communeIds },
  };
}

/** Units of before, all or partly in this one, in which the round was held. */
export async function unitsBefore(
  ports: ReportPorts,
  tx: Tx,
  roundId: string,
  area: Area,
): Promise<readonly Area[]> {
  const links = await ports.lineages.predecessors(tx, [area.id]);
  const found: Area[] = [];
  for (const { area: before } of links)
    if ((await ports.reports.communes(tx, roundId, before)).length > 0) found.push(before);
  return found;
}
