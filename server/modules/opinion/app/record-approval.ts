import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { hashOf } from './draft-opinion.ts';
import { cleanNumber, isPast, type OpinionPorts } from './opinion-command.ts';
import type { ApprovalKind, ApprovalPaper, ApprovalPlace } from './opinion-store.ts';

/** To 2020 every round is approved by the tiers above (QĐ 59/2015, TT 17/2016). */
const LAST_YEAR = 2020;
export const isWanted = ({ year, source }: ApprovalPlace): boolean => year <= LAST_YEAR || source !== null;

export type RecordApproval = {
  readonly commandId: string;
  readonly roundId: string;
  readonly areaId: string;
  readonly kind: ApprovalKind;
  readonly number: string;
  readonly dated: string;
};
export type ApprovalRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'COMMAND_OF_ANOTHER'
  | 'APPROVAL_NOT_WANTED'
  | 'APPROVAL_TOO_EARLY'
  | 'APPROVAL_RECORDED'
  | 'OPINION_NUMBER_EMPTY'
  | 'OPINION_DATE';
export type ApprovalDone = { readonly roundId: string; readonly areaId: string };

async function decide(
  { unitOfWork, opinions, clock }: OpinionPorts,
  tx: Tx,
  actor: Actor,
  { roundId, areaId, kind, number: written, dated }: RecordApproval,
): Promise<Result<ApprovalDone, ApprovalRefusal>> {
  const place = await opinions.approvalPlace(tx, roundId, areaId);
  if (!place || !can(actor, 'approval.record', { areaPath: place.areaPath, roundId }))
    return refuse('NOT_FOUND');
  if (!isWanted(place)) return refuse('APPROVAL_NOT_WANTED');
  const number = cleanNumber(written);
  if (!number) return refuse('OPINION_NUMBER_EMPTY', { field: 'number' });
  if (!isPast(dated, clock.now())) return refuse('OPINION_DATE', { field: 'dated' });
  const missing = [...place.without, ...(place.level === 'PROVINCE' ? place.notAsked : [])];
  if (missing.length > 0) return refuse('APPROVAL_TOO_EARLY', { missing: missing.join(', ') });
  const content = await opinions.approvalFigures(tx, roundId, areaId);
  const paper = { id: newId(), roundId, areaId, kind, number, dated, content, sha256: hashOf(content) };
  if (!(await opinions.addApproval(tx, { ...paper, by: actorTag(actor) })))
    return refuse('APPROVAL_RECORDED');
  await unitOfWork.audit(tx, {
    scope: 'system',
    actor,
    action: 'record-approval',
    subject: `approval:${paper.id}`,
    data: { roundId, areaId, kind, number, dated, sha256: paper.sha256 },
  });
  return success({ roundId, areaId });
}

/** Tờ trình or Quyết định phê duyệt of a district or a province: made from the figures of that moment, which it keeps. */
export const recordApproval =
  (ports: OpinionPorts) =>
  async (actor: Actor, command: RecordApproval): Promise<Result<ApprovalDone, ApprovalRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    const once = { commandId, actor, action: 'record-approval', input };
    return ports.unitOfWork.once<ApprovalDone, ApprovalRefusal>(once, (tx) =>
      decide(ports, tx, actor, command),
    );
  };

export type WantApproval = { readonly commandId: string; readonly roundId: string; readonly source: string };

/** A province that wants request and decision of approval names the text that asks for it; once for a round. */
export const wantApproval =
  (ports: OpinionPorts) =>
  async (
    actor: Actor,
    { commandId, roundId, source: written }: WantApproval,
  ): Promise<
    Result<
      { readonly roundId: string },
      'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER' | 'APPROVAL_SOURCE_EMPTY'
    >
  > => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const once = { commandId, actor, action: 'want-approval', input: { roundId, source: written } };
    return ports.unitOfWork.once(once, async (tx) => {
      const path = await ports.opinions.roundArea(tx, roundId);
      const [province = ''] = path ?? [];
      if (!path || !can(actor, 'law.confirm', { areaPath: [province] })) return refuse('NOT_FOUND');
      const source = cleanNumber(written);
      if (!source) return refuse('APPROVAL_SOURCE_EMPTY', { field: 'source' });
      await ports.opinions.wantApproval(tx, roundId, source, actorTag(actor));
      const subject = `round:${roundId}`;
      await ports.unitOfWork.audit(tx, { scope: 'system', actor, action: 'want-approval', subject });
      return success({ roundId });
    });
  };

/** What a unit sees of the approval of a round; null: not a unit of it, or not the reader's. */
export type ApprovalView = ApprovalPlace & {
  readonly wanted: boolean;
  readonly papers: readonly ApprovalPaper[];
  readonly mayRecord: boolean;
  readonly mayWant: boolean;
};
export const viewApproval = ({ unitOfWork, opinions }: OpinionPorts) => ({
  of: (actor: Actor, roundId: string, areaId: string): Promise<ApprovalView | null> =>
    unitOfWork.snapshot(async (tx) => {
      const place = await opinions.approvalPlace(tx, roundId, areaId);
      const facts = place && { areaPath: place.areaPath, roundId };
      if (!facts || !can(actor, 'opinion.view', facts)) return null;
      return {
        ...place,
        wanted: isWanted(place),
        papers: await opinions.approvals(tx, roundId, areaId),
        mayRecord: can(actor, 'approval.record', facts),
        mayWant: can(actor, 'law.confirm', { areaPath: [place.areaPath[0] ?? ''] }),
      };
    }),
  paper: (actor: Actor, id: string): Promise<ApprovalPaper | null> =>
    unitOfWork.read(async (tx) => {
      const paper = await opinions.approval(tx, id);
      return paper && can(actor, 'opinion.view', paper) ? paper : null;
    }),
});
export type ViewApproval = ReturnType<typeof viewApproval>;
