import type { Actor } from '../../kernel/actor.ts';
import { newCode } from '../../kernel/ids.ts';
import type { Clock, UnitOfWork } from '../../kernel/ports.ts';
import type { Class, Module } from '../../platform/module.ts';
import * as secrets from '../../platform/secrets/index.ts';
import { AccountResolver } from './api/account-resolver.ts';
import { SecurityResolver } from './api/security-resolver.ts';
import { SessionResolver } from './api/session-resolver.ts';
import { TokenResolver } from './api/token-resolver.ts';
import { ViewerResolver } from './api/viewer-resolver.ts';
import { changePassword } from './app/change-password.ts';
import { createAccount } from './app/create-account.ts';
import { createApiToken } from './app/create-api-token.ts';
import { createAccountUncheckedWith } from './app/create-account-unchecked.ts';
import { ensureFirstAdmin, type FirstAdmin } from './app/ensure-first-admin.ts';
import { listAccounts } from './app/list-accounts.ts';
import { resetPassword, setAccountDisabled } from './app/manage-account.ts';
import { endOwnSession, listOwnSessions } from './app/own-sessions.ts';
import { readActor, type ActorOf } from './app/read-actor.ts';
import { revokeApiToken } from './app/revoke-api-token.ts';
import {
  confirmSecondFactor,
  endSecondFactor,
  offerSecondFactor,
  viewSecondFactor,
} from './app/second-factor.ts';
import { signIn } from './app/sign-in.ts';
import { signOut } from './app/sign-out.ts';
import { viewApiTokens } from './app/view-api-tokens.ts';
import { apiTokenRepository as apiTokens } from './db/api-token-repository.ts';
import { accountRepository as accounts } from './db/account-repository.ts';
import {
  AccountEntity,
  AccountGrantEntity,
  ApiTokenEntity,
  RecoveryCodeEntity,
  SecondFactorEntity,
  SessionEntity,
} from './db/entities.ts';
import { secondFactorRepository as factors } from './db/second-factor-repository.ts';
import { sessionRepository as sessions } from './db/session-repository.ts';
import { IDENTITY_REFUSALS } from './domain/refusals.ts';
import { actors, openSession } from './sessions.ts';

export const IDENTITY_ENTITIES: Class[] = [
  AccountEntity,
  AccountGrantEntity,
  SessionEntity,
  ApiTokenEntity,
  SecondFactorEntity,
  RecoveryCodeEntity,
];

/** For tools and the demo loader: no rights asked. */
export const createAccountUnchecked = createAccountUncheckedWith(accounts, secrets);

export type IdentityModule = Module & {
  /** Who carries this token; asked by every request. */
  readonly actorOf: ActorOf;
  /** Whose program carries this API token. */
  readonly ownerOf: (apiToken: string) => Promise<Actor>;
  /** On an empty database the administrator `quantri` with a random password, to be printed once; else null. */
  readonly ensureFirstAdmin: () => Promise<FirstAdmin | null>;
};

const clockOfTheMachine: Clock = { now: () => new Date() };
const firstPassword = (): string => [newCode(4), newCode(4), newCode(4)].join('-');

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly clock?: Clock;
  /** Whoever sees more than a commune needs a second factor. */
  readonly secondFactorRequired: boolean;
};

export function createIdentityModule(parts: Parts): IdentityModule {
  const { unitOfWork, secondFactorRequired, clock = clockOfTheMachine } = parts;
  const shared = { unitOfWork, accounts, sessions, factors, secrets, actors, openSession, clock };
  const tries = secrets.createLimiter({ tries: 8, perSeconds: 300 });
  const triesOfLogin = secrets.createLimiter({ tries: 100, perSeconds: 600 });
  const triesOfCode = secrets.createLimiter({ tries: 10, perSeconds: 900 });
  const passwordTries = secrets.createLimiter({ tries: 8, perSeconds: 300 });
  const actorOf = readActor({ ...shared, secondFactorRequired });
  const session = new SessionResolver({
    signIn: signIn({ ...shared, tries, triesOfLogin, triesOfCode }),
    signOut: signOut(shared),
    changePassword: changePassword({ ...shared, tries: passwordTries }),
    actorOf,
  });
  const managed = { ...shared, initialPassword: secrets.repeatableCodes() };
  const account = new AccountResolver({
    createAccount: createAccount(managed),
    listAccounts: listAccounts(shared),
    resetPassword: resetPassword(managed),
    setAccountDisabled: setAccountDisabled(managed),
  });
  const factorPorts = { ...shared, tries: passwordTries };
  const security = new SecurityResolver({
    offer: offerSecondFactor(factorPorts),
    confirm: confirmSecondFactor(factorPorts),
    end: endSecondFactor(factorPorts),
    view: viewSecondFactor(factorPorts),
    sessions: listOwnSessions(shared),
    endSession: endOwnSession(shared),
  });
  const tokens = { unitOfWork, apiTokens, secrets, clock, tokenFor: secrets.repeatableApiTokens() };
  const viewTokens = viewApiTokens(tokens);
  const token = new TokenResolver({
    create: createApiToken(tokens),
    revoke: revokeApiToken(tokens),
    view: viewTokens,
  });
  const viewer = new ViewerResolver((id) => unitOfWork.read((tx) => sessions.meetingCode(tx, id)));
  return {
    name: 'identity',
    resolvers: [viewer, session, security, account, token],
    refusals: IDENTITY_REFUSALS,
    actorOf,
    ownerOf: viewTokens.ownerOf,
    ensureFirstAdmin: ensureFirstAdmin({
      unitOfWork,
      accounts,
      createAccountUnchecked,
      newPassword: firstPassword,
    }),
  };
}
