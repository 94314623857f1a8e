import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import type { AreaStore } from '../../areas/index.ts';
import { recomputeWithin, type CommuneBoard, type CommuneKey, type TallyStore } from '../../tally/index.ts';
import { reportReadiness, type NotReady } from '../domain/report-readiness.ts';
import type { AppraisalStore } from './appraisal-store.ts';

export type ReportCommunePorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly tallies: TallyStore;
  readonly appraisals: AppraisalStore;
  /** After the commit: boards of the commune and of the round show something else now. */
  readonly changed: (key: CommuneKey) => void;
};

export type ReportCommune = CommuneKey & {
  readonly commandId: string;
  readonly expectedTallyVersion: number;
};
export type Reported = CommuneKey & { readonly casesOpened: number };
export type ReportCommuneRefusal =
  NotReady | 'NO_OPINION_STEP' | 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER';

async function villageNames(areas: AreaStore, tx: Tx, board: CommuneBoard) {
  const found = await areas.findMany(
    tx,
    board.villages.map(({ villageId }) => villageId),
  );
  const names = new Map(found.map(({ id, fullName }) => [id, fullName]));
  return (villageId: string) => names.get(villageId) ?? villageId;
}

/** Writes the report, opens the cases and tells everybody, in the transaction of the command. */
async function report(
  { unitOfWork, tallies, appraisals }: ReportCommunePorts,
  tx: Tx,
  actor: Actor,
  board: CommuneBoard,
): Promise<Reported> {
  const { roundId, communeId, totals, version: tallyVersion } = board;
  const key = { roundId, communeId };
  const id = newId();
  const reportedBy = actorTag(actor);
  const totalsSha256 = await appraisals.addReport(tx, { ...key, id, tallyVersion, totals, reportedBy });
  await appraisals.refresh(tx, key);
  await tallies.raiseVersion(tx, key);
  const casesOpened = await appraisals.countReady(tx, key);
  await unitOfWork.emit(tx, { topic: 'commune.reported', payload: key });
  await unitOfWork.audit(tx, {
    scope: `commune:${roundId}:${communeId}`,
    actor,
    action: 'report-commune',
    subject: `report:${id}`,
    data: { tallyVersion, totalsSha256, casesOpened },
  });
  return { ...key, casesOpened };
}

/**
 * The commune reports its tally to the tier above. What is reported is what the officer saw: the tally is counted anew
 * under its lock, and a version other than the expected one is refused.
 */
export const reportCommune =
  (ports: ReportCommunePorts) =>
  async (actor: Actor, command: ReportCommune): Promise<Result<Reported, ReportCommuneRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { unitOfWork, areas, tallies } = ports;
    const { commandId, expectedTallyVersion, roundId, communeId } = command;
    const key = { roundId, communeId };
    const once = { commandId, actor, action: 'report-commune', input: key };
    const done = await unitOfWork.once<Reported, ReportCommuneRefusal>(once, async (tx) => {
      const seen = await tallies.board(tx, key);
      if (!seen || !can(actor, 'commune.report', { areaPath: seen.areaPath })) return refuse('NOT_FOUND');
      if (!(await ports.appraisals.hasOpinionStep(tx, roundId))) return refuse('NO_OPINION_STEP');
      await recomputeWithin(tallies)(tx, key);
      const board = (await tallies.board(tx, key)) ?? seen;
      const ready = reportReadiness(board, expectedTallyVersion, await villageNames(areas, tx, board));
      return ready.ok ? success(await report(ports, tx, actor, board)) : ready;
    });
    if (done.ok) ports.changed(key);
    return done;
  };
