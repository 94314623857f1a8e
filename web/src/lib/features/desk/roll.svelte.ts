import { DeskRollDocument, type DeskRollQuery } from '../../graphql/generated.ts';
import { send } from '../../graphql/send.ts';

export type RollEntry = DeskRollQuery['meetingRoll'][number];

const WAIT_MS = 150;
const AT_MOST = 12;

/** Searches the roll on the server while somebody types; an answer that is overtaken by a later one is dropped. */
export const createRollSearch = (meetingId: string) => {
  let found = $state.raw<readonly RollEntry[]>([]);
  let fault = $state.raw<unknown>(null);
  let answered = $state('');
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (search: string): Promise<void> => {
    const mine = (asked += 1);
    try {
      const { meetingRoll } = await send(DeskRollDocument, { meetingId, search, first: AT_MOST });
      if (mine !== asked) return;
      found = meetingRoll;
      answered = search;
      fault = null;
    } catch (caught) {
      if (mine === asked) fault = caught;
    }
  };

  return {
    get found(): readonly RollEntry[] {
      return found;
    },
    get fault(): unknown {
      return fault;
    },
    /** The text that `found` answers. */
    get answered(): string {
      return answered;
    },
    search(text: string): void {
      clearTimeout(timer);
      const wanted = text.trim();
      if (wanted !== '') {
        timer = setTimeout(() => void ask(wanted), WAIT_MS);
        return;
      }
      asked += 1;
      found = [];
      answered = '';
    },
  };
};
