import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { outcomeRefusal } from '../domain/decide.ts';
import type { Outcome, ReCheckOutcome } from '../domain/vocabulary.ts';
import { LONGEST_WORDS, requireText, type WrittenRefusal } from '../domain/written.ts';
import { complaintCommand, type CommonRefusal, type ComplaintChanged } from './complaint-command.ts';
import { endReCheck, type EndRefusal } from './end-re-check.ts';
import type { ComplaintPorts } from './ports.ts';
import type { ReCheck } from './re-check-store.ts';
import { tell } from './tell.ts';

export type DecideComplaint = {
  readonly commandId: string;
  readonly complaintId: string;
  readonly outcome: Outcome;
  /** What becomes of the household after the second visit; null where there was none. */
  readonly then: ReCheckOutcome | null;
  readonly reasons: string;
  readonly expectedVersion: number;
};
export type DecideRefusal =
  | CommonRefusal
  | WrittenRefusal
  | EndRefusal
  | 'COMPLAINT_CLOSED'
  | 'FEEDBACK_IS_NOTED'
  | 'COMPLAINT_IS_JUDGED'
  | 'RE_CHECK_MISSING'
  | 'RE_CHECK_OUTCOME_MISSING'
  | 'OUTCOME_CONTRADICTS';

/** A visit that nobody has made is not made any more once the complaint is over; the class stays. */
async function endOpen(ports: ComplaintPorts, tx: Tx, actor: Actor, of: ReCheck, reasons: string) {
  const { endClass } = (await ports.cases.find(tx, of.caseId)) ?? { endClass: null };
  const end = { outcome: 'KEPT', fromClass: endClass, endClass, reasons } as const;
  await ports.reChecks.end(tx, of.id, end, actorTag(actor));
}

/**
 * Upheld, partly, rejected, withdrawn; feedback is noted. Each with its reasons, from which the answer letter is made. The
 * clock stops by this and by nothing else.
 */
const decideAs =
  (ports: ComplaintPorts, { name, may }: { name: string; may: 'complaint.decide' | 'complaint.work' }) =>
  (actor: Actor, command: DecideComplaint): Promise<Result<ComplaintChanged, DecideRefusal>> =>
    complaintCommand<DecideRefusal>(ports, actor, { name, may }, command, async (tx, { of }) => {
      const { outcome, then } = command;
      const [latest] = await ports.reChecks.ofOrigin(tx, of.id);
      const reCheck = latest ? await ports.reChecks.lock(tx, latest.id) : null;
      const visited = reCheck && {
        visitedOn: reCheck.visitedOn,
        foundClass: reCheck.found?.scoredClass ?? null,
      };
      const wrong = outcomeRefusal(of, outcome, visited, then);
      if (wrong) return wrong;
      const reasons = requireText(command.reasons, 'reasons', LONGEST_WORDS);
      if (!reasons.ok) return reasons;
      if (reCheck && then) {
        const ended = await endReCheck(ports, tx, actor, reCheck, {
          outcome: then,
          reasons: reasons.value,
        });
        if (!ended.ok) return ended;
      } else if (reCheck) await endOpen(ports, tx, actor, reCheck, reasons.value);
      const happenedOn = ports.keepClocks.today();
      const event = { kind: 'DECIDED', happenedOn, outcome, words: reasons.value } as const;
      await ports.complaints.addEvent(
        tx,
        of.id,
        { ...event, reCheckId: reCheck?.id ?? null },
        actorTag(actor),
      );
      await ports.complaints.change(tx, of.id, { state: 'CLOSED', toBeSigned: false });
      await ports.keepClocks.stop(tx, actor, of.id, happenedOn);
      const subject = `complaint:${of.id}`;
      await tell(ports.unitOfWork, tx, actor, {
        ...{ at: of, action: name, subject, data: { kind: of.kind, outcome, then, caseId: of.caseId } },
      });
      return success({ complaintId: of.id });
    });

/** By the chair of the commune. */
export const decideComplaint = (ports: ComplaintPorts) =>
  decideAs(ports, { name: 'decide-complaint', may: 'complaint.decide' });

/** What needs no judgement: feedback that was looked at, a complaint that its sender takes back. By the officer. */
export const closeComplaint = (ports: ComplaintPorts) => {
  const close = decideAs(ports, { name: 'close-complaint', may: 'complaint.work' });
  return async (
    actor: Actor,
    command: Omit<DecideComplaint, 'then' | 'outcome'> & { readonly outcome: 'NOTED' | 'WITHDRAWN' },
  ): Promise<Result<ComplaintChanged, DecideRefusal>> => {
    if (!['NOTED', 'WITHDRAWN'].includes(command.outcome)) return refuse('INVALID', { field: 'outcome' });
    return close(actor, { ...command, then: null });
  };
};
