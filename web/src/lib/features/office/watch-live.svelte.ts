import { live } from '../../graphql/live.ts';
import { send } from '../../graphql/send.ts';
import type { TrustedDocument } from '../../graphql/trusted-document.ts';
import { staleAfterLive } from './stale-after-live.ts';

type Versioned = { readonly version: number };
type Topic<State extends Versioned, Answer, Event, Variables extends Record<string, unknown>> = {
  readonly ask: TrustedDocument<Answer, Variables>;
  readonly stateIn: (answer: Answer) => State | null | undefined;
  readonly follow: TrustedDocument<Event, Variables>;
  readonly newStateIn: (event: Event) => State;
  readonly variables: Variables;
  /** Told before a newer state replaces the one that is shown. */
  readonly onNewer?: (before: State, after: State) => void;
};

/** One state of the office, asked once and then live; an older state never replaces a newer one. */
export const watchLive = <State extends Versioned, Answer, Event, Variables extends Record<string, unknown>>({
  ask,
  stateIn,
  follow,
  newStateIn,
  variables,
  onNewer,
}: Topic<State, Answer, Event, Variables>) => {
  let shown = $state.raw<State | null>(null);
  let missing = $state(false);
  let stale = $state(false);
  let fault = $state<unknown>(null);
  let stopped = false;

  const take = (state: State): void => {
    if (stopped || (shown && state.version < shown.version)) return;
    if (shown) onNewer?.(shown, state);
    shown = state;
    fault = null;
  };
  const load = async (): Promise<void> => {
    try {
      const state = stateIn(await send(ask, variables));
      if (state) take(state);
      else missing = true;
    } catch (reason) {
      if (!shown) fault = reason;
    }
  };
  void load();
  const staleness = staleAfterLive((now) => (stale = now));
  const stopLive = live(follow, variables, {
    version: (event) => newStateIn(event).version,
    onState: (event) => take(newStateIn(event)),
    onStale: staleness.report,
  });
  return {
    get state(): State | null {
      return shown;
    },
    /** Not there, or not this person's. */
    get missing(): boolean {
      return missing;
    },
    get stale(): boolean {
      return stale;
    },
    get fault(): unknown {
      return fault;
    },
    load,
    /** A newer state that came as the answer to a command. */
    take,
    stop(): void {
      stopped = true;
      stopLive();
      staleness.stop();
    },
  };
};
