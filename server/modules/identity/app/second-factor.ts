import type { Actor } from '../../../kernel/actor.ts';
import { newCode } from '../../../kernel/ids.ts';
import type { Clock, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { RECOVERY_CODE_LENGTH, RECOVERY_CODES } from '../domain/second-factor.ts';
import type { AccountStore, ForgetsActors, Secrets, SecondFactorStore, TryLimiter } from './ports.ts';

export type SecondFactorPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: Pick<AccountStore, 'credentials'>;
  readonly factors: SecondFactorStore;
  readonly secrets: Secrets;
  readonly actors: ForgetsActors;
  readonly tries: TryLimiter;
  readonly clock: Clock;
};

export type OfferedFactor = { readonly secret: string; readonly uri: string };
export type FactorState = { readonly inUse: boolean; readonly recoveryCodesLeft: number };
type Code =
  'NOT_SIGNED_IN' | 'TOO_MANY_TRIES' | 'OLD_PASSWORD_WRONG' | 'SECOND_FACTOR_IN_USE' | 'SECOND_FACTOR_WRONG';

const audited = (action: string, { accountId }: { accountId: string }) => ({
  scope: 'system',
  action,
  subject: `account:${accountId}`,
});

/** The own password once more: a browser that was left open must not be enough to change how one signs in. */
async function passwordRefusal(ports: SecondFactorPorts, accountId: string, password: string) {
  const wait = await ports.tries.take(accountId);
  if (wait !== null) return refuse('TOO_MANY_TRIES', { retryAfterSeconds: wait });
  const credentials = await ports.unitOfWork.read((tx) => ports.accounts.credentials(tx, { accountId }));
  if (!credentials) return refuse('NOT_SIGNED_IN');
  if (!(await ports.secrets.verifyPassword(credentials.passwordHash, password)))
    return refuse('OLD_PASSWORD_WRONG', { field: 'password' });
  await ports.tries.forget(accountId);
  return null;
}

/** A new secret for an authenticator app. Nothing is asked for with it until a first code was right. */
export const offerSecondFactor =
  (ports: SecondFactorPorts) =>
  async (actor: Actor, password: string): Promise<Result<OfferedFactor, Code>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const { accountId } = actor;
    const wrong = await passwordRefusal(ports, accountId, password);
    if (wrong) return wrong;
    return ports.unitOfWork.run<OfferedFactor, Code>(async (tx) => {
      const secret = ports.secrets.newFactorSecret();
      const credentials = await ports.accounts.credentials(tx, { accountId });
      if (!credentials) return refuse('NOT_SIGNED_IN');
      if (!(await ports.factors.offer(tx, accountId, secret))) return refuse('SECOND_FACTOR_IN_USE');
      return success({ secret, uri: ports.secrets.factorUri(secret, credentials.login) });
    });
  };

/** The first code was right: from now on one is asked for. Returns the recovery codes; they are shown once. */
export const confirmSecondFactor =
  (ports: SecondFactorPorts) =>
  async (actor: Actor, code: string): Promise<Result<{ recoveryCodes: readonly string[] }, Code>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const { accountId } = actor;
    const { unitOfWork, factors, secrets, actors, clock, tries } = ports;
    const wait = await tries.take(accountId);
    if (wait !== null) return refuse('TOO_MANY_TRIES', { retryAfterSeconds: wait });
    return unitOfWork.run<{ recoveryCodes: readonly string[] }, Code>(async (tx) => {
      const factor = await factors.find(tx, accountId);
      if (factor?.confirmed) return refuse('SECOND_FACTOR_IN_USE');
      const step = factor && secrets.stepOfCode(factor.secret, code, clock.now());
      if (!step || !(await factors.takeStep(tx, accountId, step)))
        return refuse('SECOND_FACTOR_WRONG', { field: 'code' });
      const recoveryCodes = Array.from({ length: RECOVERY_CODES }, () => newCode(RECOVERY_CODE_LENGTH));
      await factors.confirm(tx, accountId, recoveryCodes.map(secrets.tokenHash));
      actors.forget({ kind: 'ACCOUNT', accountId });
      await unitOfWork.audit(tx, { ...audited('confirm-second-factor', actor), actor });
      await tries.forget(accountId);
      return success({ recoveryCodes });
    });
  };

/** Takes it away again; where it is required, another has to be added before anything else. */
export const endSecondFactor =
  (ports: SecondFactorPorts) =>
  async (actor: Actor, password: string): Promise<Result<{ accountId: string }, Code>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const { accountId } = actor;
    const wrong = await passwordRefusal(ports, accountId, password);
    if (wrong) return wrong;
    return ports.unitOfWork.run<{ accountId: string }, Code>(async (tx) => {
      await ports.factors.end(tx, accountId);
      ports.actors.forget({ kind: 'ACCOUNT', accountId });
      await ports.unitOfWork.audit(tx, { ...audited('end-second-factor', actor), actor });
      return success({ accountId });
    });
  };

/** Of oneself; null for everybody without an account. */
export const viewSecondFactor =
  ({ unitOfWork, factors }: SecondFactorPorts) =>
  async (actor: Actor): Promise<FactorState | null> => {
    if (actor.kind !== 'ACCOUNT') return null;
    return unitOfWork.read(async (tx) => ({
      inUse: (await factors.find(tx, actor.accountId))?.confirmed ?? false,
      recoveryCodesLeft: await factors.recoveryCodesLeft(tx, actor.accountId),
    }));
  };
