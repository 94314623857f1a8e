import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { FoundAgain, ReassessRefusal } from '../../assessments/index.ts';
import { isDay } from '../../calendar/index.ts';
import { LONGEST_NAME, LONGEST_WORDS, requireText, type WrittenRefusal } from '../domain/written.ts';
import { lockPlace } from './complaint-command.ts';
import type { ComplaintPorts } from './ports.ts';
import type { ReCheck } from './re-check-store.ts';
import { tell } from './tell.ts';

export type RecordVisit = {
  readonly commandId: string;
  readonly reCheckId: string;
  readonly visitedOn: string;
  readonly visitors: readonly string[];
  readonly finding: string;
  /** Null: the household was seen, and no form was filled in. */
  readonly found: FoundAgain | null;
};
export type ReCheckChanged = { readonly reCheckId: string };
export type VisitRefusal =
  | ReassessRefusal
  | WrittenRefusal
  | 'NOT_SIGNED_IN'
  | 'COMPLAINT_DAY_INVALID'
  | 'RE_CHECK_VISITED_ALREADY'
  | 'RE_CHECK_ENDED'
  | 'COMMAND_OF_ANOTHER';

const MOST_VISITORS = 10;

type Read = { readonly visitors: readonly string[]; readonly finding: string };

function readVisit(command: RecordVisit, of: ReCheck, today: string): Result<Read, VisitRefusal> {
  const { visitedOn: day } = command;
  if (!isDay(day) || day > today || day < of.askedOn)
    return refuse('COMPLAINT_DAY_INVALID', { day, field: 'visitedOn' });
  const given = command.visitors.filter((name) => name.trim() !== '');
  if (given.length === 0 || given.length > MOST_VISITORS) return refuse('INVALID', { field: 'visitors' });
  const visitors: string[] = [];
  for (const name of given) {
    const read = requireText(name.replaceAll('\n', ' '), 'visitors', LONGEST_NAME);
    if (!read.ok) return read;
    visitors.push(read.value);
  }
  const finding = requireText(command.finding, 'finding', LONGEST_WORDS);
  return finding.ok ? success({ visitors, finding: finding.value }) : finding;
}

/** What the complaint tells of it, for its own timeline. */
async function tellComplaint(ports: ComplaintPorts, tx: Tx, actor: Actor, of: ReCheck, happenedOn: string) {
  if (of.origin !== 'COMPLAINT') return;
  const event = { kind: 'VISITED', happenedOn, reCheckId: of.id } as const;
  await ports.complaints.addEvent(tx, of.originId, event, actorTag(actor));
  await ports.complaints.change(tx, of.originId, {});
}

async function record(
  ports: ComplaintPorts,
  tx: Tx,
  actor: Actor,
  command: RecordVisit,
): Promise<Result<ReCheckChanged, VisitRefusal>> {
  const known = await ports.reChecks.find(tx, command.reCheckId);
  const place = known && (await lockPlace(ports, tx, actor, 're-check.record', known));
  const of = place && (await ports.reChecks.lock(tx, command.reCheckId));
  if (!of) return refuse('NOT_FOUND');
  if (of.end) return refuse('RE_CHECK_ENDED');
  if (of.visitedOn !== null) return refuse('RE_CHECK_VISITED_ALREADY');
  const read = readVisit(command, of, ports.keepClocks.today());
  if (!read.ok) return read;
  const { found, visitedOn } = command;
  const reason = `Phúc tra ngày ${visitedOn.split('-').reverse().join('/')}`;
  const again = found
    ? await ports.reassess(tx, actor, { caseId: of.caseId, found, reason, action: 're-check.record' })
    : success({ beforeId: null, assessmentId: null });
  if (!again.ok) return again;
  const { beforeId: againstId, assessmentId } = again.value;
  const visit = { visitedOn, ...read.value, againstId, assessmentId };
  await ports.reChecks.recordVisit(tx, of.id, visit, actorTag(actor));
  await tellComplaint(ports, tx, actor, of, visitedOn);
  const data = { visitedOn, visitors: read.value.visitors.length, assessmentId };
  await tell(ports.unitOfWork, tx, actor, {
    ...{ at: of, action: 'record-re-check', subject: `re-check:${of.id}`, data },
  });
  return success({ reCheckId: of.id });
}

/** Who went, when, what they found, and the same forms once more. It decides nothing: the chair does. */
export const recordVisit =
  (ports: ComplaintPorts) =>
  async (actor: Actor, command: RecordVisit): Promise<Result<ReCheckChanged, VisitRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    const once = { commandId, actor, action: 'record-re-check', input };
    return ports.unitOfWork.once<ReCheckChanged, VisitRefusal>(once, (tx) =>
      record(ports, tx, actor, command),
    );
  };
