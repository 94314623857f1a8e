import { type Client, createClient } from 'graphql-ws';

const PING_EVERY_MS = 2_000;
const SILENT_AFTER_MS = 4_000;
const CONNECT_WITHIN_MS = 8_000;
const LOOK_EVERY_MS = 500;

type Listener = (alive: boolean) => void;

/** Short and jittered: a hall of a hundred phones must not come back in one instant. */
const retryWait = (retries: number): Promise<void> => {
  const wait = Math.min(250 * 1.6 ** retries, 3_000) + Math.random() * 750;
  return new Promise((resolve) => setTimeout(resolve, wait));
};

const socketAddress = (): string => {
  const address = new URL('/graphql', location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address.href;
};

/**
 * One socket per page. It knows whether it is alive: a pong or a message within four seconds. A socket that is open but
 * silent (a laptop that slept, a router that forgot us) is ended, so that a new one is made.
 */
const createConnection = () => {
  const listeners = new Set<Listener>();
  let lastHeard = 0;
  let connectingSince: number | null = null;
  let alive = false;

  const setAlive = (next: boolean): void => {
    if (alive === next) return;
    alive = next;
    for (const listener of [...listeners]) listener(next);
  };

  const heard = (): void => {
    lastHeard = performance.now();
    setAlive(true);
  };

  const client: Client = createClient({
    url: socketAddress,
    lazyCloseTimeout: 1_000,
    keepAlive: PING_EVERY_MS,
    connectionAckWaitTimeout: CONNECT_WITHIN_MS,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait,
    on: {
      connecting: () => (connectingSince = performance.now()),
      connected: () => {
        connectingSince = null;
        heard();
      },
      message: heard,
      closed: () => setAlive(false),
      error: () => setAlive(false),
    },
  });

  const look = (): void => {
    const now = performance.now();
    if (connectingSince !== null && now - connectingSince > CONNECT_WITHIN_MS) {
      connectingSince = now;
      client.terminate();
    } else if (alive && now - lastHeard > SILENT_AFTER_MS) {
      setAlive(false);
      client.terminate();
    }
  };
  setInterval(look, LOOK_EVERY_MS);
  // The server reads the language when the socket opens.
  window.addEventListener('languagechange', () => client.terminate());
  // A phone that wakes up does not wait for the next look.
  document.addEventListener('visibilitychange', look);

  return {
    client,
    isAlive: (): boolean => alive,
    onAlive: (listener: Listener): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

let shared: ReturnType<typeof createConnection> | undefined;

/** The page's one connection, made when the first subscription needs it. */
export const connection = (): ReturnType<typeof createConnection> => (shared ??= createConnection());
