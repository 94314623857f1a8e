import type { WebSocket } from 'ws';
import { actorTag } from '../../kernel/actor.ts';
import type { ApiContext } from './context.ts';

type AskAgain = () => Promise<ApiContext>;
type Live = { readonly askAgain: AskAgain; readonly socket: WebSocket; readonly asked: string };

const EVERY_MS = 10_000;

/** Who somebody is and what they may see: a grant that was taken away ends the socket too. */
const asked = ({ actor, viewerKey }: ApiContext): string => `${actorTag(actor)} ${viewerKey}`;

/**
 * A socket lives longer than a session may: every ten seconds those of officials and of one-evening links are asked again
 * who they are, and closed when that has changed. Phones and walls see public state only and are left alone.
 */
export function recheckSockets(): {
  watch(socket: WebSocket, askAgain: AskAgain, context: ApiContext): void;
  stop(): void;
} {
  const live = new Set<Live>();
  const recheck = async (one: Live): Promise<void> => {
    const context = await one.askAgain().catch(() => null); // the database is away: the next round asks again
    if (context && asked(context) !== one.asked) one.socket.close(4403, 'the session has ended');
  };
  const timer = setInterval(() => live.forEach((one) => void recheck(one)), EVERY_MS);
  timer.unref();
  return {
    watch: (socket, askAgain, context) => {
      const { kind } = context.actor;
      if (kind !== 'ACCOUNT' && kind !== 'MEETING') return;
      const one = { askAgain, socket, asked: asked(context) };
      live.add(one);
      socket.once('close', () => live.delete(one));
    },
    stop: () => clearInterval(timer),
  };
}
