import { HallChangedDocument, HallDocument, HallTurnoutChangedDocument } from '../../graphql/generated.ts';
import { live } from '../../graphql/live.ts';
import { send } from '../../graphql/send.ts';
import { type Hall, type Turnout, turnoutOrder } from './hall-view.ts';

const cacheKey = (code: string): string => `hopdan.hall.${code}`;

/** The last state this browser showed, so that a reload draws it at once (grey until the connection is there). */
const remembered = (code: string): Hall | null => {
  try {
    return JSON.parse(sessionStorage.getItem(cacheKey(code)) ?? 'null') as Hall | null;
  } catch {
    return null;
  }
};

/** The state of one meeting's hall, kept up to date until `stop`. */
export const followHall = (code: string) => {
  const state = $state<{ hall: Hall | null; turnout: Turnout | null; stale: boolean; missing: boolean }>({
    hall: remembered(code),
    turnout: null,
    stale: true,
    missing: false,
  });
  const take = (hall: Hall): void => {
    state.hall = hall;
    state.missing = false;
    sessionStorage.setItem(cacheKey(code), JSON.stringify(hall));
  };
  const stopHall = live(
    HallChangedDocument,
    { code },
    {
      version: ({ hallChanged }) => hallChanged.version,
      onState: ({ hallChanged }) => take(hallChanged),
      onStale: (stale) => (state.stale = stale),
    },
  );
  const orderOf = turnoutOrder();
  const stopTurnout = live(
    HallTurnoutChangedDocument,
    { code },
    {
      version: ({ hallTurnoutChanged }) => orderOf(hallTurnoutChanged),
      onState: ({ hallTurnoutChanged }) => (state.turnout = hallTurnoutChanged),
      onStale: () => {},
    },
  );
  // Asked once: whether there is such a meeting at all. A fault here is nothing; the subscription goes on trying.
  send(HallDocument, { code }).then(
    ({ hall }) => {
      if (hall && (state.hall === null || hall.version > state.hall.version)) take(hall);
      if (!hall) state.missing = true;
    },
    () => {},
  );
  return {
    get hall(): Hall | null {
      return state.hall;
    },
    get turnout(): Turnout | null {
      return state.turnout;
    },
    get stale(): boolean {
      return state.stale;
    },
    get missing(): boolean {
      return state.missing;
    },
    stop(): void {
      stopHall();
      stopTurnout();
    },
  };
};
