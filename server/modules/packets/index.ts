/** What later modules may use of the papers of a meeting. */
export { villagePacket } from './db/packet-reader.ts';
export type { PacketFacts, PacketHead, PacketPart } from './domain/packet.ts';
export { packetBlocks } from './files/packet-paper.ts';
export { attendanceList } from './files/lists.ts';
export { ballotPage, invitations } from './files/slips.ts';
