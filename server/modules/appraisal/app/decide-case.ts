import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { askReCheck, AskReCheckRefusal } from '../../complaints/index.ts';
import type { ReopenDossier, ReopenRefusal } from '../../submission/index.ts';
import { readAnswer, type Answer, type AppraisalAnswer } from '../domain/answer-to-report.ts';
import type { AppraisalState } from '../domain/appraisal-case.ts';
import { conflictOf } from '../domain/four-eyes.ts';
import { claimLost, holds, overWhy, scopeOf, tell, workerOf, type WorkPorts } from './work-ports.ts';
import type { WorkCase } from './work-store.ts';

export type DecidePorts = WorkPorts & {
  readonly reopen: ReopenDossier;
  readonly askReCheck: ReturnType<typeof askReCheck>;
};

export type DecideCase = {
  readonly commandId: string;
  readonly id: string;
  readonly token: string;
  /** Of the case as it was read. */
  readonly answersSha256: string;
  readonly answer: Answer;
};
export type DecideRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'CASE_NOT_OPEN'
  | 'APPRAISAL_ROUND_CLOSED'
  | 'OPINION_WAS_SENT'
  | 'CLAIM_IS_LOST'
  | 'HELD_BY_ANOTHER'
  | 'CASE_ANSWERED'
  | 'STALE'
  | 'OWN_PART_IN_CASE'
  | 'RETURN_NAMES_NO_FIELD'
  | 'ANSWER_NEEDS_WORDS'
  | ReopenRefusal
  | AskReCheckRefusal
  | 'COMMAND_OF_ANOTHER';
export type Decided = { readonly id: string; readonly kind: AppraisalAnswer };

const STATE_AFTER: Readonly<Record<AppraisalAnswer, AppraisalState>> = {
  AGREE: 'AGREED',
  RETURN: 'RETURNED',
  RE_CHECK: 'RE_CHECK',
};

/** Why this person may not answer this case as he read it; null when he may. */
async function hindrance(
  { work, tokens }: DecidePorts,
  tx: Tx,
  actor: Actor & { kind: 'ACCOUNT' },
  of: WorkCase,
  { token, answersSha256 }: DecideCase,
) {
  if (of.state === 'PROVISIONAL') return refuse('CASE_NOT_OPEN');
  const over = overWhy(of);
  if (over) return over;
  if (!holds(of, actor.accountId, tokens.hash(token))) return claimLost(of, actor.accountId);
  if (of.state !== 'READY') return refuse('CASE_ANSWERED');
  if (of.answersSha256 !== answersSha256) return refuse('STALE', { currentVersion: of.version });
  const own = (await work.ownParts(tx, [of.id], workerOf(actor))).get(of.id);
  const conflict = own && conflictOf(own);
  return conflict ? refuse('OWN_PART_IN_CASE', { why: conflict }) : null;
}

/** What an answer sets going below: the named fields open, or somebody visits again. */
async function carryOut(
  { reopen, askReCheck }: DecidePorts,
  tx: Tx,
  actor: Actor,
  { roundId, communeId, villageId, caseId }: WorkCase,
  { answer, decisionId }: { readonly answer: Answer; readonly decisionId: string },
): Promise<Result<unknown, ReopenRefusal | AskReCheckRefusal>> {
  const place = { roundId, communeId, villageId, caseId };
  if (answer.kind === 'RETURN')
    return reopen(tx, actor, { ...place, fields: answer.fields, reason: answer.words });
  if (answer.kind === 'AGREE') return success(null);
  const asked = { askedCode: answer.reason, askedWords: answer.words };
  return askReCheck(tx, actor, { caseId, origin: 'APPRAISAL', originId: decisionId, ...asked });
}

async function decide(
  ports: DecidePorts,
  tx: Tx,
  actor: Actor & { kind: 'ACCOUNT' },
  command: DecideCase,
): Promise<Result<Decided, DecideRefusal>> {
  const { unitOfWork, work } = ports;
  const { id, commandId, answer } = command;
  const [of] = await work.lock(tx, [id]);
  if (!of || !can(actor, 'appraisal.work', of)) return refuse('NOT_FOUND');
  const hindered = await hindrance(ports, tx, actor, of, command);
  if (hindered) return hindered;
  const decisionId = newId();
  const { kind, words } = answer;
  const fields = kind === 'RETURN' ? answer.fields : [];
  const reasonCode = kind === 'RE_CHECK' ? answer.reason : null;
  const row = { id: decisionId, of, kind, fields, reasonCode, words, sampleId: null, commandId };
  await work.addDecision(tx, { ...row, decidedBy: actor.accountId });
  const done = await carryOut(ports, tx, actor, of, { answer, decisionId });
  if (!done.ok) return done;
  await work.answered(tx, id, STATE_AFTER[kind], kind === 'AGREE' ? null : actor.accountId);
  await unitOfWork.audit(tx, {
    ...{ scope: scopeOf(of), actor, action: 'decide-appraisal-case', subject: `appraisal-case:${id}` },
    data: { decisionId, kind, fields, reasonCode, answersSha256: of.answersSha256 },
  });
  await tell(ports, tx, of);
  return success({ id, kind });
}

/** Answers the commune's report on one household. It never changes a class: it agrees, gives back, or asks to look again. */
export const decideCase =
  (ports: DecidePorts) =>
  async (actor: Actor, command: DecideCase): Promise<Result<Decided, DecideRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const read = readAnswer(command.answer);
    if (!read.ok) return read;
    const answer = read.value;
    const { commandId, id, answersSha256 } = command;
    const once = { commandId, actor, action: 'decide-appraisal-case', input: { id, answersSha256, answer } };
    return ports.unitOfWork.once<Decided, DecideRefusal>(once, (tx) =>
      decide(ports, tx, actor, { ...command, answer }),
    );
  };
