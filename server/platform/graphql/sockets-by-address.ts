import type { WebSocket } from 'ws';

/**
 * A hall of a thousand phones that all come back twice still fits; one machine that opens sockets until the server is full
 * does not. What is counted is open sockets, so whoever is refused gets in as soon as others have gone.
 */
export const MOST_SOCKETS_OF_ONE_ADDRESS = 3000;

/** Counts open sockets by the address that they came from. */
export function socketsByAddress(most: number = MOST_SOCKETS_OF_ONE_ADDRESS): {
  /** Is there room for one more? */
  hasRoom(address: string): boolean;
  count(address: string, socket: Pick<WebSocket, 'once'>): void;
} {
  const open = new Map<string, number>();
  const of = (address: string): number => open.get(address) ?? 0;
  return {
    hasRoom: (address) => of(address) < most,
    count: (address, socket) => {
      open.set(address, of(address) + 1);
      socket.once('close', () => {
        const left = of(address) - 1;
        if (left > 0) open.set(address, left);
        else open.delete(address);
      });
    },
  };
}
