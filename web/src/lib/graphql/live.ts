import { connection } from './connection.ts';
import { type ServerFault, faultOf } from './send.ts';
import type { TrustedDocument } from './trusted-document.ts';

/** What orders the states of one topic: a number, or several compared from the left, like (revision, turnout). */
export type Version = number | readonly number[];

export type LiveHandlers<Result> = {
  /** The version of a state; a state that is not newer than the last one shown is dropped. */
  version: (state: Result) => Version;
  onState: (state: Result) => void;
  /** True when what is on the screen may no longer be so; false when a state has come over a living connection. */
  onStale: (stale: boolean) => void;
  /** The server refused or broke this subscription; it is tried again for ever. */
  onFault?: (fault: ServerFault | null) => void;
};

const RESUBSCRIBE_MS = 1_500;
const RELOAD_AT_MOST_EVERY_MS = 60_000;

const reloadOnce = (): void => {
  const key = 'hopdan.reloaded';
  if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < RELOAD_AT_MOST_EVERY_MS) return;
  sessionStorage.setItem(key, String(Date.now()));
  location.reload();
};

/** Above zero when a is newer than b. */
export const compareVersions = (a: Version, b: Version): number => {
  const left = typeof a === 'number' ? [a] : a;
  const right = typeof b === 'number' ? [b] : b;
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/**
 * Keeps one topic up to date until `stop` is called: subscribes, takes the full state that the server sends first, then
 * newer states; after any break it subscribes again. Starts as stale.
 */
export const live = <Result, Variables extends Record<string, unknown>>(
  document: TrustedDocument<Result, Variables>,
  variables: Variables,
  handlers: LiveHandlers<Result>,
): (() => void) => {
  const { client, isAlive, onAlive } = connection();
  let newest: Version | null = null;
  let stopped = false;
  let hasState = false; // a state has come over the connection of now
  let stale: boolean | null = null;
  let unsubscribe = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = (): void => {
    const next = !(hasState && isAlive());
    if (next === stale || stopped) return;
    stale = next;
    handlers.onStale(next);
  };
  const again = (): void => {
    hasState = false;
    report();
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(subscribe, RESUBSCRIBE_MS * (0.5 + Math.random()));
  };
  const fail = (fault: ServerFault | null): void => {
    // The server was updated under an open page: its documents are new, so the page must be new.
    if (fault?.code === 'UNKNOWN_DOCUMENT') reloadOnce();
    handlers.onFault?.(fault);
  };
  const take = (state: Result): void => {
    const version = handlers.version(state);
    const newer = newest === null ? 1 : compareVersions(version, newest);
    // The first state after a connect is a full snapshot: the same version may come in another language.
    if (newer > 0 || (newer === 0 && !hasState)) {
      newest = version;
      handlers.onState(state);
    }
    hasState = true;
    report();
  };
  const subscribe = (): void => {
    unsubscribe = client.subscribe<Result>(
      { query: '', variables, extensions: { documentId: document.id } },
      {
        next: ({ data, errors }) => {
          if (stopped) return;
          if (errors) fail(faultOf(errors));
          else if (data) take(data);
        },
        error: (error) => {
          if (!stopped) fail(Array.isArray(error) ? faultOf(error) : null);
          again();
        },
        complete: again,
      },
    );
  };
  const forgetListener = onAlive((alive) => {
    if (!alive) hasState = false;
    report();
  });
  report();
  subscribe();
  return () => {
    stopped = true;
    clearTimeout(timer);
    forgetListener();
    unsubscribe();
  };
};
