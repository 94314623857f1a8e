import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A WebSocket spoken by hand, to say what no library would. */
export type RawSocket = {
  readonly socket: Socket;
  /** What came back so far, as signs. */
  heard(): string;
  /** Resolves when the other side has closed; with the code of its close frame, when it sent one. */
  readonly ended: Promise<number | null>;
};

/** One frame as a client has to send it; the attacks leave out or change a part. */
export function frame(
  opcode: number,
  payload: Buffer | string,
  { masked = true, fin = true, reserved = 0, claims }: FrameOptions = {},
): Buffer {
  const bytes = Buffer.from(payload);
  const length = claims ?? bytes.length;
  const head = [(fin ? 0x80 : 0) | reserved | opcode];
  const bit = masked ? 0x80 : 0;
  if (length < 126) head.push(bit | length);
  else if (length < 65_536) head.push(bit | 126, length >> 8, length & 255);
  else {
    const long = Buffer.alloc(8);
    long.writeBigUInt64BE(BigInt(length));
    head.push(bit | 127, ...long);
  }
  if (!masked) return Buffer.concat([Buffer.from(head), bytes]);
  const mask = randomBytes(4);
  return Buffer.concat([Buffer.from(head), mask, bytes.map((byte, at) => byte ^ (mask[at % 4] ?? 0))]);
}
type FrameOptions = { masked?: boolean; fin?: boolean; reserved?: number; claims?: number };

/** The request of a client that wants a WebSocket. */
export const HANDSHAKE = (path: string): string =>
  [
    `GET ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Protocol: graphql-transport-ws',
    '\r\n',
  ].join('\r\n');

/** The code inside the close frame (0x88, length, two bytes) that the server sent last. */
function closeCode(bytes: Buffer): number | null {
  for (let at = bytes.length - 4; at >= 0; at -= 1)
    if (bytes[at] === 0x88) {
      const code = bytes.readUInt16BE(at + 2);
      if (code >= 1000 && code < 5000) return code;
    }
  return null;
}

export async function rawSocket(port: number, path = '/graphql'): Promise<RawSocket> {
  const socket = connect(port, '127.0.0.1');
  let heard = Buffer.alloc(0);
  const ended = new Promise<number | null>((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      heard = Buffer.concat([heard, chunk]);
      const code = closeCode(heard);
      if (code === null) return;
      resolve(code);
      socket.destroy(); // what has been told to go, goes
    });
    socket.once('close', () => resolve(closeCode(heard)));
  });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(HANDSHAKE(path));
  while (!heard.includes('\r\n\r\n') && !socket.destroyed)
    await new Promise((resolve) => setTimeout(resolve, 5));
  return { socket, heard: () => heard.toString('latin1'), ended };
}
