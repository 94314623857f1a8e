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
  const take = (state: Result): void => {
    const version = handlers.version(state);
    if (newest === null || compareVersions(version, newest) > 0) {
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
          if (errors) handlers.onFault?.(faultOf(errors));
          else if (data) take(data);
        },
        error: (error) => {
          if (!stopped) handlers.onFault?.(Array.isArray(error) ? faultOf(error) : null);
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
