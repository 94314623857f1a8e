import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { PACKET_PARTS, type PacketFacts, type PacketPart } from '../domain/packet.ts';

export type MeetingOfPacket = {
  readonly id: string;
  readonly roundId: string;
  readonly state: 'PREPARED' | 'IN_SESSION' | 'SEALED';
  readonly areaPath: readonly string[];
};

export interface PacketReader {
  meeting(tx: Tx, meetingId: string): Promise<MeetingOfPacket | null>;
  facts(tx: Tx, meetingId: string): Promise<PacketFacts>;
}

/** Makes the one file for the printer. */
export interface PacketPaper {
  write(facts: PacketFacts, parts: readonly PacketPart[]): Promise<Uint8Array>;
}

export type PacketPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly reader: PacketReader;
  readonly paper: PacketPaper;
};

type Refused = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'MEETING_IS_OVER' | 'PACKET_IS_EMPTY';

/** The facts of one meeting, for those who may print them. */
async function open(
  { unitOfWork, reader }: PacketPorts,
  actor: Actor,
  meetingId: string,
): Promise<Result<PacketFacts, Refused>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  return unitOfWork.snapshot(async (tx) => {
    const meeting = await reader.meeting(tx, meetingId);
    if (!meeting || !can(actor, 'meeting.print', { ...meeting, meetingId })) return refuse('NOT_FOUND');
    return meeting.state === 'SEALED'
      ? refuse('MEETING_IS_OVER')
      : success(await reader.facts(tx, meetingId));
  });
}

/** Gói họp: everything a village needs to meet on paper, as one PDF. */
export const printPacket =
  (ports: PacketPorts) =>
  async (
    actor: Actor,
    { meetingId, parts }: { readonly meetingId: string; readonly parts: readonly PacketPart[] },
  ): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }, Refused>> => {
    const chosen = PACKET_PARTS.filter((part) => parts.includes(part));
    if (chosen.length === 0) return refuse('PACKET_IS_EMPTY');
    const facts = await open(ports, actor, meetingId);
    if (!facts.ok) return facts;
    const bytes = await ports.paper.write(facts.value, chosen);
    return success({ name: `goi-hop-${facts.value.meeting.code}.pdf`, bytes });
  };

export type PacketView = {
  readonly meetingId: string;
  readonly villageName: string;
  readonly heads: number;
  readonly households: number;
};

/** What would be in it, before it is printed; null when it is not yours. */
export const viewPacket =
  (ports: PacketPorts) =>
  async (actor: Actor, meetingId: string): Promise<PacketView | null> => {
    const facts = await open(ports, actor, meetingId);
    if (!facts.ok) return null;
    const { meeting, heads, items } = facts.value;
    const households = items.reduce((sum, item) => sum + item.households.length, 0);
    return { meetingId, villageName: meeting.villageName, heads: heads.length, households };
  };
