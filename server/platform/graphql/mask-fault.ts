import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { faultFacts, type Logger } from '../log/index.ts';
import { withoutValues, type SchemaNames } from './without-values.ts';

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

const NO_NAMES: SchemaNames = new Set();

/** What our own resolvers say with a code of their own holds no value; what GraphQL says repeats them. */
const isOurs = (cause: GraphQLError): boolean =>
  cause.constructor === GraphQLError && typeof cause.extensions['code'] === 'string';

function clientsMistake(
  formatted: GraphQLFormattedError,
  cause: GraphQLError,
  names: SchemaNames,
): GraphQLFormattedError {
  const { locations = [], path, message, extensions } = formatted;
  return {
    message: isOurs(cause) ? message : withoutValues(message, locations[0], names),
    locations,
    ...(path ? { path } : {}),
    extensions: { code: extensions?.['code'] ?? 'BAD_REQUEST' },
  };
}

/**
 * The one place where a fault becomes an answer: no stack, no SQL, no value. A client's own mistake (syntax, types) is
 * told by its place; a lost database says "try again"; anything else gets a number that the log knows too.
 */
export function maskFault(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Logger,
  names: SchemaNames = NO_NAMES,
): GraphQLFormattedError {
  const cause = originalOf(error);
  if (cause instanceof GraphQLError) return clientsMistake(formatted, cause, names);
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
  log.error({ id, ...faultFacts(cause) }, 'fault');
  return {
    message: `Có lỗi, mã ${id}. / A fault, number ${id}.`,
    path: formatted.path ?? [],
    extensions: { code: 'FAULT', id },
  };
}
