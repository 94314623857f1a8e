import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import { decideCase, type DecideRefusal } from '../domain/decide-case.ts';
import { routeOf } from '../domain/steps.ts';
import { loadCase, type LoadedCase } from './load-case.ts';
import type { TrackPorts } from './ports.ts';
import type { TrackDecision, TrackOutcome } from './track-store.ts';

export type DecideTrackCase = {
  readonly commandId: string;
  readonly caseId: string;
  readonly outcome: TrackOutcome;
  readonly number: string;
  readonly decidedOn: string;
  /** Needed for a refusal. */
  readonly reasons: string;
  readonly expectedVersion: number;
};
export type DecideTrackCaseRefusal =
  | DecideRefusal
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'STALE'
  | 'RECEIVED_DAY_INVALID'
  | 'DECISION_NUMBER_MISSING'
  | 'COMMAND_OF_ANOTHER';
type Decided = { readonly caseId: string };

/** Where a village met: what it agreed. Where the board scores alone: what the scores give. */
function foundClassOf({ of, facts }: LoadedCase) {
  const met = routeOf(of.track, facts.pack).includes('MEETING');
  return (met ? of.reviewed?.endClass : of.reviewed?.scoredClass) ?? null;
}

function paperRefusal(
  { number, decidedOn: day }: DecideTrackCase,
  { receivedOn }: LoadedCase['of'],
  today: string,
) {
  if (number.trim() === '') return refuse('DECISION_NUMBER_MISSING', { field: 'number' });
  const real = isDay(day) && day >= receivedOn && day <= today;
  return real ? null : refuse('RECEIVED_DAY_INVALID', { day, field: 'decidedOn' });
}

async function write(
  ports: TrackPorts,
  tx: Tx,
  actor: Actor,
  { of }: LoadedCase,
  decision: TrackDecision,
): Promise<void> {
  const { id, roundId, communeId, villageId, householdId, track } = of;
  await ports.tracks.addDecision(tx, of, decision, actorTag(actor));
  await ports.keepClocks.stop(tx, actor, id, decision.decidedOn);
  const { outcome, endClass } = decision;
  await ports.unitOfWork.emit(tx, {
    topic: 'track.decided',
    payload: { caseId: id, roundId, communeId, villageId, householdId, track, outcome, endClass },
  });
  const scope = `commune:${roundId}:${communeId}`;
  const data = { track, outcome, endClass, number: decision.number };
  await ports.unitOfWork.audit(tx, {
    scope,
    actor,
    action: 'decide-track-case',
    subject: `track-case:${id}`,
    data,
  });
}

/** The commune chair decides by number and date; the class is what the steps gave, never typed. */
export const decideTrackCase =
  (ports: TrackPorts) =>
  async (actor: Actor, command: DecideTrackCase): Promise<Result<Decided, DecideTrackCaseRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion, ...input } = command;
    const once = { commandId, actor, action: 'decide-track-case', input };
    return ports.unitOfWork.once<Decided, DecideTrackCaseRefusal>(once, async (tx) => {
      const found = await loadCase(ports, tx, actor, 'track.decide', input.caseId);
      if (!found) return refuse('NOT_FOUND');
      const { of, facts } = found;
      const wrong = paperRefusal(command, of, ports.keepClocks.today());
      if (wrong) return wrong;
      if (of.version !== expectedVersion) return refuse('STALE', { currentVersion: of.version });
      const { outcome, decidedOn } = input;
      const reasons = input.reasons.normalize('NFC').trim().slice(0, 4000);
      const { direction, startClass } = of;
      const verdict = { outcome, reasons, direction, startClass, foundClass: foundClassOf(found) };
      const decided = decideCase(facts, verdict);
      if (!decided.ok) return decided;
      const number = input.number.normalize('NFC').trim().slice(0, 100);
      await write(ports, tx, actor, found, { outcome, endClass: decided.value, number, decidedOn, reasons });
      return success({ caseId: of.id });
    });
  };
