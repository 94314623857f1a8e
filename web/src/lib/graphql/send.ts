import type { TrustedDocument } from './trusted-document.ts';

/** No answer came: the command may or may not have been done. Whoever repeats it repeats the same command id. */
export class NetworkFault extends Error {
  override readonly name = 'NetworkFault';
}

/** The server answered that something broke (never a refusal: refusals are data). */
export class ServerFault extends Error {
  override readonly name = 'ServerFault';
  readonly code: string;
  /** The number under which the server's log knows it. */
  readonly id: string | null;

  constructor(message: string, code: string, id: string | null) {
    super(message);
    this.code = code;
    this.id = id;
  }
}

type GraphQlError = { message: string; extensions?: { code?: string; id?: string } };
type Answer<Result> = { data?: Result | null; errors?: GraphQlError[] };

const GIVE_UP_AFTER_MS = 10_000;

/** Turns the errors of an answer into one fault. */
export const faultOf = (errors: readonly GraphQlError[]): ServerFault => {
  const first = errors[0];
  return new ServerFault(
    first?.message ?? 'unknown',
    first?.extensions?.code ?? 'UNKNOWN',
    first?.extensions?.id ?? null,
  );
};

/** The whole exchange has one time limit, reading the body included: a half-open connection must not hang a page. */
const post = async <Result>(body: string): Promise<Answer<Result>> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), GIVE_UP_AFTER_MS);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      signal: abort.signal,
      body,
    });
    return (await response.json()) as Answer<Result>;
  } catch (error) {
    throw new NetworkFault(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Sends one query or mutation once. Refusals come back as data; a missing answer is a `NetworkFault`, a broken server
 * a `ServerFault`. Repeating is the caller's decision.
 */
export const send = async <Result, Variables>(
  document: TrustedDocument<Result, Variables>,
  variables: Variables,
): Promise<Result> => {
  const answer = await post<Result>(JSON.stringify({ documentId: document.id, variables }));
  if (answer.errors && answer.errors.length > 0) throw faultOf(answer.errors);
  if (answer.data === undefined || answer.data === null) throw new NetworkFault('empty answer');
  return answer.data;
};
