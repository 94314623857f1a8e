import { KeepClaimDocument } from '../../graphql/generated.ts';
import { isRefusal } from '../../graphql/refusal.ts';
import { send } from '../../graphql/send.ts';

const HEARTBEAT_MS = 5 * 60_000;
const keyOf = (id: string): string => `claim:${id}`;

/** The token of a case stays with this tab: another tab or a new sign-in takes the case anew. */
export const rememberToken = (id: string, token: string): void => sessionStorage.setItem(keyOf(id), token);
export const tokenOf = (id: string): string | null => sessionStorage.getItem(keyOf(id));
export const forgetToken = (id: string): void => sessionStorage.removeItem(keyOf(id));

/** Keeps a claim while the page is open; says when it is lost. A missed answer is no loss: the next one tells. */
export function keepAlive(id: string, lost: () => void): () => void {
  const beat = async (): Promise<void> => {
    const token = tokenOf(id);
    if (!token) return;
    try {
      const { keepClaim } = await send(KeepClaimDocument, { id, token });
      if (!isRefusal(keepClaim)) return;
      forgetToken(id);
      lost();
    } catch {
      // the network: the lease still runs
    }
  };
  void beat();
  const timer = setInterval(() => void beat(), HEARTBEAT_MS);
  return () => clearInterval(timer);
}
