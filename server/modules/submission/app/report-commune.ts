import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { AreaStore } from '../../areas/index.ts';
import { recomputeWithin, type CommuneBoard, type CommuneKey, type TallyStore } from '../../tally/index.ts';
import { gapsOf, reportReadiness, type NotReady } from '../domain/report-readiness.ts';
import type { Gap } from '../domain/gap.ts';
import type { SubmissionStore } from './submission-store.ts';

export type GapPorts = {
  readonly areas: AreaStore;
  readonly tallies: TallyStore;
  readonly submissions: SubmissionStore;
  /** What the reconciliation holds back: named discrepancies that nobody has resolved. */
  readonly blocking: (tx: Tx, key: CommuneKey) => Promise<readonly Gap[]>;
};
export type ReportCommunePorts = GapPorts & {
  readonly unitOfWork: UnitOfWork;
  /** After the commit: boards of the commune and of the round show something else now. */
  readonly changed: (key: CommuneKey) => void;
};

/** The letter that goes with it; both may wait for the office that numbers papers. */
export type Letter = { readonly number: string | null; readonly dated: string | null };
export type ReportCommune = CommuneKey & {
  readonly commandId: string;
  readonly expectedTallyVersion: number;
  readonly letter: Letter;
};
export type Reported = CommuneKey & { readonly casesOpened: number };
export type ReportCommuneRefusal =
  | NotReady
  | 'NO_OPINION_STEP'
  | 'REPORT_ROUND_CLOSED'
  | 'LETTER_NOT_READABLE'
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'COMMAND_OF_ANOTHER';

const LONGEST = 100;
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

function cleanLetter({ number, dated }: Letter): Letter | null {
  const clean = number?.normalize('NFC').trim() ?? '';
  if (clean.length > LONGEST || (dated && !isDay(dated))) return null;
  return { number: clean === '' ? null : clean, dated: dated ?? null };
}

/** The board, counted as it stands, and everything that is missing. */
export async function readGaps(
  { areas, submissions, blocking }: GapPorts,
  tx: Tx,
  board: CommuneBoard,
): Promise<{ gaps: readonly Gap[]; nameOf: (villageId: string) => string }> {
  const { roundId, communeId } = board;
  const key = { roundId, communeId };
  const others = [...(await submissions.gaps(tx, key)), ...(await blocking(tx, key))];
  const ids = new Set([...board.villages, ...others].flatMap(({ villageId }) => villageId ?? []));
  const found = await areas.findMany(tx, [...ids]);
  const names = new Map(found.map(({ id, fullName }) => [id, fullName]));
  const nameOf = (villageId: string) => names.get(villageId) ?? villageId;
  return { gaps: gapsOf(board, others, nameOf), nameOf };
}

/** Freezes the dossier, writes the report and tells everybody, in the transaction of the command. */
async function report(
  { unitOfWork, tallies, submissions }: ReportCommunePorts,
  tx: Tx,
  actor: Actor,
  board: CommuneBoard,
  letter: Letter,
): Promise<Reported> {
  const { roundId, communeId, totals, version: tallyVersion } = board;
  const key = { roundId, communeId };
  const id = newId();
  const reportedBy = actorTag(actor);
  const { cases, sha256 } = await submissions.freezeCases(tx, key, reportedBy);
  const totalsSha256 = await submissions.addReport(tx, {
    ...{ ...key, id, tallyVersion, totals, reportedBy, cases, dossierSha256: sha256 },
    ...{ letterNumber: letter.number, letterDated: letter.dated },
  });
  await submissions.freeze(tx, key);
  await tallies.raiseVersion(tx, key);
  await unitOfWork.emit(tx, { topic: 'commune.reported', payload: { ...key, reportId: id } });
  await unitOfWork.audit(tx, {
    scope: `commune:${roundId}:${communeId}`,
    actor,
    action: 'report-commune',
    subject: `report:${id}`,
    data: { tallyVersion, totalsSha256, dossierSha256: sha256, cases },
  });
  return { ...key, casesOpened: cases };
}

async function decide(
  ports: ReportCommunePorts,
  tx: Tx,
  actor: Actor,
  { expectedTallyVersion, letter: written, roundId, communeId }: ReportCommune,
): Promise<Result<Reported, ReportCommuneRefusal>> {
  const { tallies, submissions } = ports;
  const key = { roundId, communeId };
  const part = await submissions.lockPart(tx, key); // every list, import, score or meeting under way is over, or comes later
  if (!part || !can(actor, 'commune.report', { areaPath: part.areaPath, roundId }))
    return refuse('NOT_FOUND');
  if (!part.opinionStep) return refuse('NO_OPINION_STEP');
  if (part.roundState === 'CLOSED') return refuse('REPORT_ROUND_CLOSED');
  const letter = cleanLetter(written);
  if (!letter) return refuse('LETTER_NOT_READABLE', { field: 'letterNumber' });
  await recomputeWithin(tallies)(tx, key);
  const board = await tallies.board(tx, key);
  if (!board) return refuse('NOT_FOUND');
  const { gaps, nameOf } = await readGaps(ports, tx, board);
  const ready = reportReadiness(board, gaps, expectedTallyVersion, nameOf);
  return ready.ok ? success(await report(ports, tx, actor, board, letter)) : ready;
}

/**
 * QĐ 24/2021 Đ.4 k.5: the commune chair reports to the tier above and asks for its opinion. What is reported is what the
 * chair saw: the tally is counted anew under its lock, another version than the expected one is refused, and from this
 * moment the commune stands still.
 */
export const reportCommune =
  (ports: ReportCommunePorts) =>
  async (actor: Actor, command: ReportCommune): Promise<Result<Reported, ReportCommuneRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, roundId, communeId, letter } = command;
    const input = { roundId, communeId, ...letter };
    const once = { commandId, actor, action: 'report-commune', input };
    const done = await ports.unitOfWork.once<Reported, ReportCommuneRefusal>(once, (tx) =>
      decide(ports, tx, actor, command),
    );
    if (done.ok) ports.changed({ roundId, communeId });
    return done;
  };
