import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';

type Trusted = Record<string, { document: string; name: string; audience: string }>;
type Variables = Record<string, unknown>;
type Answer<T> = { data?: T | null; errors?: { message: string; extensions?: { code?: string } }[] };

/** A device of its own: its cookie, and the ways to talk to a running server, as a browser would. */
export type Client = {
  /** Runs one of the web's own documents by its name, as phones and the wall must. */
  run<T>(name: string, variables?: Variables): Promise<T>;
  /** Asks with a text of one's own, as a signed-in official may. */
  ask<T>(query: string, variables?: Variables): Promise<T>;
  /** As `ask`, with errors and status instead of an exception. */
  post(body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: Answer<unknown> }>;
  /** Live states of one of the web's documents, until the returned function is called. */
  watch<T>(name: string, variables: Variables, onState: (state: T) => void): () => void;
  cookie(): string;
};

function documentIds(projectFolder: string): Map<string, string> {
  const text = readFileSync(join(projectFolder, 'schema/trusted-documents.json'), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Trusted).map(([id, { name }]) => [name, id]));
}

function dataOf<T>({ status, body }: { status: number; body: Answer<unknown> }): T {
  if (body.errors || !body.data)
    throw new Error(`${status}: ${JSON.stringify(body.errors ?? body).slice(0, 500)}`);
  return body.data as T;
}

export function createClient(url: string, projectFolder = join(import.meta.dirname, '../..')): Client {
  const ids = documentIds(projectFolder);
  const idOf = (name: string): string => {
    const id = ids.get(name);
    if (!id) throw new Error(`no trusted document named ${name}`);
    return id;
  };
  let cookie = '';
  const post: Client['post'] = async (body, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}), ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const set = response.headers.getSetCookie().find((line) => /^(__Host-)?hd_session=/.test(line));
    if (set) cookie = set.split(';')[0] ?? '';
    const text = await response.text();
    try {
      return { status: response.status, body: JSON.parse(text) as Answer<unknown> };
    } catch {
      return { status: response.status, body: { errors: [{ message: text.slice(0, 300) }] } };
    }
  };
  return {
    post,
    run: async <T>(name: string, variables: Variables = {}) =>
      dataOf<T>(await post({ documentId: idOf(name), variables })),
    ask: async <T>(query: string, variables: Variables = {}) => dataOf<T>(await post({ query, variables })),
    watch: <T>(name: string, variables: Variables, onState: (state: T) => void) => {
      class WithCookie extends WebSocket {
        constructor(address: string, protocols?: string | string[]) {
          super(address, protocols, { headers: cookie ? { cookie } : {} });
        }
      }
      const socket = createSocketClient({
        url: `${url.replace(/^http/, 'ws')}/graphql`,
        webSocketImpl: WithCookie,
        shouldRetry: () => true,
        retryAttempts: Infinity,
      });
      const stop = socket.subscribe(
        { query: '', variables, extensions: { documentId: idOf(name) } },
        {
          next: ({ data }) => data && onState(data as T),
          error: () => undefined,
          complete: () => undefined,
        },
      );
      return () => {
        stop();
        void socket.dispose();
      };
    },
    cookie: () => cookie,
  };
}
