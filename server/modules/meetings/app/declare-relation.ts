import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { RelationSide } from '../domain/vocabulary.ts';
import { scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';
import type { RelatedCase } from './relation-store.ts';

export type DeclareRelation = {
  readonly commandId: string;
  readonly caseId: string;
  readonly ofWhom: RelationSide;
  readonly personName: string | null;
  readonly attendeeId: string | null;
  readonly kinship: string;
};
export type RelationDone = { readonly relationId: string; readonly caseId: string };
export type DeclareRelationRefusal =
  CommandRefusal | 'RELATION_NEEDS_KINSHIP' | 'TEXT_TOO_LONG' | 'NOT_PRESENT';
export type RelationPorts = Pick<
  MeetingPorts,
  'relations' | 'attendees' | 'meetings' | 'unitOfWork' | 'live'
>;

const LONGEST = 200;
const clean = (text: string | null): string => text?.normalize('NFC').trim().replace(/\s+/g, ' ') ?? '';

/** An official of the area, or whoever runs a meeting that holds this case. */
async function mayDeclare(
  ports: RelationPorts,
  tx: Tx,
  actor: Actor,
  caseId: string,
): Promise<RelatedCase | null> {
  const related = await ports.relations.caseOf(tx, caseId);
  if (!related) return null;
  const { areaPath, roundId } = related;
  if (can(actor, 'relation.declare', related)) return related;
  const meetings = await ports.relations.meetingsOf(tx, caseId);
  const runs = meetings.some((meetingId) => can(actor, 'relation.declare', { areaPath, roundId, meetingId }));
  return runs ? related : null;
}

/** One transaction, its entry in the meeting's log while there is one, else in the commune's; then the desks look again. */
async function change<C extends string>(
  ports: RelationPorts,
  actor: Actor,
  command: { commandId: string; action: string; input: Readonly<Record<string, unknown>> },
  work: (tx: Tx) => Promise<Result<RelationDone & { related: RelatedCase }, C>>,
): Promise<Result<RelationDone, C | CommandRefusal>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const touched: string[] = [];
  const done = await ports.unitOfWork.once<RelationDone, C>({ ...command, actor }, async (tx) => {
    const worked = await work(tx);
    if (!worked.ok) return worked;
    const { relationId, caseId, related } = worked.value;
    touched.splice(0, touched.length, ...(await ports.relations.meetingsOf(tx, caseId)));
    for (const id of touched) await ports.meetings.change(tx, id, {});
    const scope = touched[0] ? scopeOf(touched[0]) : `commune:${related.roundId}:${related.communeId}`;
    const entry = { scope, actor, action: command.action, subject: `relation:${relationId}` };
    await ports.unitOfWork.audit(tx, { ...entry, data: { caseId } });
    return success({ relationId, caseId });
  });
  for (const id of touched) ports.live.meetingChanged(id);
  return done;
}

/** Somebody near a household under review: a mark for officials and the appraiser, never on a wall or a phone. */
export const declareRelation =
  (ports: RelationPorts) =>
  async (actor: Actor, command: DeclareRelation): Promise<Result<RelationDone, DeclareRelationRefusal>> => {
    const { commandId, caseId, ofWhom, attendeeId } = command;
    const [personName, kinship] = [clean(command.personName) || null, clean(command.kinship)];
    const input = { caseId, ofWhom, attendeeId, personName, kinship };
    return change<DeclareRelationRefusal>(
      ports,
      actor,
      { commandId, action: 'declare-relation', input },
      async (tx) => {
        const related = await mayDeclare(ports, tx, actor, caseId);
        if (!related) return refuse('NOT_FOUND');
        if (kinship === '' && ofWhom !== 'HOUSEHOLD')
          return refuse('RELATION_NEEDS_KINSHIP', { field: 'kinship' });
        if ([kinship, personName ?? ''].some((text) => text.length > LONGEST))
          return refuse('TEXT_TOO_LONG', { field: 'kinship', most: LONGEST });
        const attendee = attendeeId && (await ports.attendees.find(tx, attendeeId));
        const here = await ports.relations.meetingsOf(tx, caseId);
        if (attendeeId && (!attendee || !here.includes(attendee.meetingId))) return refuse('NOT_PRESENT');
        const id = newId();
        const said = { ofWhom, personName, attendeeId, kinship: kinship || null };
        await ports.relations.add(tx, { id, caseId, ...said, declaredBy: actorTag(actor) });
        return success({ relationId: id, caseId, related });
      },
    );
  };

export type WithdrawRelation = { readonly commandId: string; readonly relationId: string };

/** A mark set by mistake goes; that it stood, and when it went, stays on record. */
export const withdrawRelation =
  (ports: RelationPorts) =>
  async (
    actor: Actor,
    { commandId, relationId }: WithdrawRelation,
  ): Promise<Result<RelationDone, CommandRefusal>> =>
    change<CommandRefusal>(
      ports,
      actor,
      { commandId, action: 'withdraw-relation', input: { relationId } },
      async (tx) => {
        const known = await ports.relations.find(tx, relationId);
        const related = known && (await mayDeclare(ports, tx, actor, known.caseId));
        if (!known || !related) return refuse('NOT_FOUND');
        await ports.relations.withdraw(tx, relationId);
        return success({ relationId, caseId: known.caseId, related });
      },
    );
