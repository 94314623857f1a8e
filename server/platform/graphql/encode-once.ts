import { randomUUID } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import { WebSocket } from 'ws';

/**
 * One encoding of a live state for all sockets. graphql-ws makes a JSON text of every message; for 500 sockets and one
 * state that is the same work 500 times. So the result carries a placeholder, and the socket puts the bytes, made once,
 * in its place. Messages, their order and the protocol stay graphql-ws' own.
 */
/** Unknown outside this process: a client that chose it as the id of its operation would garble its own messages. */
const PLACEHOLDER = `shared ${randomUUID()}`;
const ENCODED_PLACEHOLDER = JSON.stringify(PLACEHOLDER);

/** What the message just made refers to: graphql-ws makes the text and hands it to `send` in one breath. */
let pending: Buffer | null = null;

/** A result whose data is encoded now, and never again. Errors are few and stay as they are. */
export function encodeOnce(result: ExecutionResult): ExecutionResult {
  if (!result.data) return result;
  const bytes = Buffer.from(JSON.stringify(result.data));
  const data = {
    toJSON: () => {
      pending = bytes;
      return PLACEHOLDER;
    },
  };
  return { ...result, data: data as unknown as ExecutionResult['data'] };
}

/** The message with the shared bytes in place of the placeholder. */
function withShared(text: string, shared: Buffer): Buffer | null {
  const at = text.indexOf(ENCODED_PLACEHOLDER);
  if (at < 0) return null;
  const rest = text.slice(at + ENCODED_PLACEHOLDER.length);
  return Buffer.concat([Buffer.from(text.slice(0, at)), shared, Buffer.from(rest)]);
}

type Sent = (error?: Error) => void;

/** A socket that knows the placeholder; all else as in `ws`. */
export class SharingWebSocket extends WebSocket {
  override send(data: unknown, options?: unknown, sent?: Sent): void {
    const shared = pending;
    pending = null;
    const whole = shared && typeof data === 'string' ? withShared(data, shared) : null;
    const callback = typeof options === 'function' ? (options as Sent) : sent;
    const given = typeof options === 'object' && options !== null ? options : {};
    if (whole) super.send(whole, { ...given, binary: false }, callback);
    else super.send(data as string, given, callback);
  }
}
