import { commandId } from './command-id.ts';
import { ServerFault } from './send.ts';

const TRIES = 5;
const WAIT_MS = 700;
/** Definite answers of the server's door: trying again changes nothing. */
const DEFINITE = ['NOT_SIGNED_IN', 'TRUSTED_DOCUMENTS_ONLY', 'UNKNOWN_DOCUMENT'];

/**
 * Runs one command with one id until it is answered, a few times: an error is not a refusal, and the same id again is
 * the same command. The last fault is thrown.
 */
export const runCommand = async <Answer>(call: (commandId: string) => Promise<Answer>): Promise<Answer> => {
  const id = commandId();
  for (let tried = 1; ; tried += 1) {
    try {
      return await call(id);
    } catch (fault) {
      const definite = fault instanceof ServerFault && DEFINITE.includes(fault.code);
      if (definite || tried === TRIES) throw fault;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS * tried));
    }
  }
};
