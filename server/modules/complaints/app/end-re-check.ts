import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { decideReCheck as decide } from '../domain/decide.ts';
import type { ReCheckOutcome } from '../domain/vocabulary.ts';
import { LONGEST_WORDS, requireText, type WrittenRefusal } from '../domain/written.ts';
import { lockPlace, type CommonRefusal } from './complaint-command.ts';
import type { ComplaintPorts } from './ports.ts';
import type { ReCheck } from './re-check-store.ts';
import type { ReCheckChanged } from './record-visit.ts';
import { tell } from './tell.ts';

export type EndRefusal =
  | 'NOT_FOUND'
  | 'RE_CHECK_NOT_VISITED'
  | 'RE_CHECK_ENDED'
  | 'CASE_NOT_DECIDED_YET'
  | 'CLASS_IS_THE_SAME'
  | 'NO_MEETING_AFTER_REPORT';

/**
 * What becomes of the household after a second visit. Another class is a decision of its own after that of the meeting,
 * which stays; so is another number of members. Inside the transaction of whoever decides.
 */
export async function endReCheck(
  ports: ComplaintPorts,
  tx: Tx,
  actor: Actor,
  of: ReCheck,
  { outcome, reasons }: { readonly outcome: ReCheckOutcome; readonly reasons: string },
): Promise<Result<null, EndRefusal>> {
  if (of.end) return refuse('RE_CHECK_ENDED');
  const reviewed = await ports.cases.lock(tx, of.caseId);
  if (!reviewed) return refuse('NOT_FOUND');
  const frozen = await ports.complaints.frozen(tx, of);
  const visited = { visitedOn: of.visitedOn, foundClass: of.found?.scoredClass ?? null };
  const decided = decide({ ...reviewed, frozen }, visited, outcome);
  if (!decided.ok) return decided;
  const { endClass } = decided.value;
  const fromClass = reviewed.endClass;
  const end = { outcome, fromClass, endClass, reasons };
  await ports.reChecks.end(tx, of.id, end, actorTag(actor));
  const standing = await ports.reChecks.standing(tx, of.caseId);
  const persons = of.found?.persons ?? null;
  const otherPersons = standing?.outcome === 'AGREED' && persons !== null && persons !== standing.persons;
  const moved = outcome !== 'KEPT' || otherPersons;
  if (moved) await ports.reChecks.decide(tx, of.id, { endClass, persons });
  await tell(ports.unitOfWork, tx, actor, {
    ...{ at: of, action: 'end-re-check', subject: `re-check:${of.id}`, decided: moved },
    data: { caseId: of.caseId, outcome, fromClass, endClass, persons },
  });
  return success(null);
}

export type DecideReCheck = {
  readonly commandId: string;
  readonly reCheckId: string;
  readonly outcome: ReCheckOutcome;
  readonly reasons: string;
};
export type DecideReCheckRefusal = EndRefusal | CommonRefusal | WrittenRefusal | 'DECIDED_WITH_COMPLAINT';

/** The chair decides a second visit that the tier above or an inspection asked for; one of a complaint is decided with it. */
export const decideReCheck =
  (ports: ComplaintPorts) =>
  async (actor: Actor, command: DecideReCheck): Promise<Result<ReCheckChanged, DecideReCheckRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    const once = { commandId, actor, action: 'decide-re-check', input };
    return ports.unitOfWork.once<ReCheckChanged, DecideReCheckRefusal>(once, async (tx) => {
      const known = await ports.reChecks.find(tx, command.reCheckId);
      const place = known && (await lockPlace(ports, tx, actor, 'complaint.decide', known));
      const of = place && (await ports.reChecks.lock(tx, command.reCheckId));
      if (!of) return refuse('NOT_FOUND');
      if (of.origin === 'COMPLAINT') return refuse('DECIDED_WITH_COMPLAINT');
      const reasons = requireText(command.reasons, 'reasons', LONGEST_WORDS);
      if (!reasons.ok) return reasons;
      const ended = await endReCheck(ports, tx, actor, of, {
        outcome: command.outcome,
        reasons: reasons.value,
      });
      return ended.ok ? success({ reCheckId: of.id }) : ended;
    });
  };
