import type { IncomingMessage } from 'node:http';
import type { Actor } from '../../kernel/actor.ts';
import type { UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import type { Module } from '../../platform/module.ts';
import { PacketResolver, type PacketDoors } from './api/packet-resolver.ts';
import { packetRoutes } from './api/packet-routes.ts';
import { printPacket, viewPacket } from './app/print-packet.ts';
import { packetReader } from './db/packet-reader.ts';
import { PACKET_REFUSALS } from './domain/refusals.ts';
import { packetPaper } from './files/packet-paper.ts';

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
};

export type PacketsModule = Module & { readonly doors: PacketDoors };

/** Gói họp: what a village prints to meet on paper. */
export function createPacketsModule({ unitOfWork, actorOf, onFault }: Parts): PacketsModule {
  const ports = { unitOfWork, reader: packetReader, paper: packetPaper };
  const doors = { view: viewPacket(ports), print: printPacket(ports) };
  return {
    name: 'packets',
    doors,
    resolvers: [new PacketResolver(doors)],
    refusals: PACKET_REFUSALS,
    routes: packetRoutes({ actorOf, refusals: { ...COMMON_REFUSALS, ...PACKET_REFUSALS }, onFault }, doors),
  };
}
