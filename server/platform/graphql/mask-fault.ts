import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../log/index.ts';

const DATABASE_AWAY = /^(08|53|57|XX000)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
/** A statement that ran into its time limit. */
const CANCELLED = '57014';
/** A sign that the database cannot keep: NUL in a text or in JSON. */
const UNSTORABLE = /^(22021|22P05)$/;
const originalOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? originalOf(error.originalError) : error;

const codeOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';

const isDatabaseAway = (cause: unknown): boolean => {
  if (typeof cause !== 'object' || cause === null) return false;
  const message = 'message' in cause ? String(cause.message) : '';
  return (
    DATABASE_AWAY.test(codeOf(cause)) ||
    /Connection terminated|timeout exceeded when trying to connect|shutting down|starting up/.test(message)
  );
};

/**
 * The one place where a fault becomes an answer: no stack, no SQL, no value. A client's own mistake (syntax, types) is
 * told as it is; a lost database says "try again"; anything else gets a number that the log knows too.
 */
export function maskFault(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Logger,
): GraphQLFormattedError {
  const cause = originalOf(error);
  if (cause instanceof GraphQLError)
    return {
      message: formatted.message,
      locations: formatted.locations ?? [],
      extensions: { code: formatted.extensions?.['code'] ?? 'BAD_REQUEST' },
    };
  if (UNSTORABLE.test(codeOf(cause)))
    return {
      message: 'Có ký tự không dùng được. / A sign that cannot be kept.',
      extensions: { code: 'BAD_USER_INPUT' },
    };
  if (codeOf(cause) === CANCELLED)
    return {
      message:
        'Câu hỏi chạy quá lâu nên đã dừng; hãy hỏi hẹp hơn. / It took too long and was stopped; ask for less.',
      extensions: { code: 'TOOK_TOO_LONG' },
    };
  const id = randomUUID();
  if (isDatabaseAway(cause)) {
    log.warn({ id, code: 'TRY_AGAIN' }, 'the database did not answer');
    return {
      message: 'Hệ thống đang nối lại, hãy thử lại. / Reconnecting, try again.',
      extensions: { code: 'TRY_AGAIN', id },
    };
  }
  const { name, message, stack } = cause instanceof Error ? cause : new Error(String(cause));
  log.error({ id, name, message: message.slice(0, 300), stack: stack?.split('\n').slice(1, 8) }, 'fault');
  return {
    message: `Có lỗi, mã ${id}. / A fault, number ${id}.`,
    path: formatted.path ?? [],
    extensions: { code: 'FAULT', id },
  };
}
