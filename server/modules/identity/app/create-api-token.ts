import type { TokenAction } from '../../../access/index.ts';
import type { Actor, Grant } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Clock, Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import {
  actionsOf,
  hasGrants,
  LONGEST_TOKEN_DAYS,
  LONGEST_TOKEN_NAME,
  MOST_TOKENS,
  tokenEnds,
  type ApiToken,
} from './api-token.ts';
import type { ApiTokenStore, Secrets } from './ports.ts';

export type CreateApiTokenPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly apiTokens: ApiTokenStore;
  readonly secrets: Pick<Secrets, 'tokenHash'>;
  /** The same token for the same command as long as this server lives; random to everybody else. */
  readonly tokenFor: (commandId: string) => string;
  readonly clock: Clock;
};

export type CreateApiToken = {
  readonly commandId: string;
  readonly name: string;
  readonly validDays: number;
  readonly actions: readonly TokenAction[];
  readonly grants: readonly Grant[];
};

export type CreatedApiToken = { readonly apiToken: ApiToken; readonly token: string };
type Code =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'COMMAND_OF_ANOTHER'
  | 'TOKEN_NAME_MISSING'
  | 'TOKEN_DAYS'
  | 'TOKEN_OPENS_NOTHING'
  | 'TOKEN_NOT_YOURS_TO_GIVE'
  | 'TOO_MANY_TOKENS'
  | 'TOKEN_GONE';

type Account = Actor & { kind: 'ACCOUNT' };

function refusalOf(actor: Account, { name, validDays, actions, grants }: CreateApiToken): Code | null {
  if (name === '' || name.length > LONGEST_TOKEN_NAME) return 'TOKEN_NAME_MISSING';
  if (!Number.isInteger(validDays) || validDays < 1 || validDays > LONGEST_TOKEN_DAYS) return 'TOKEN_DAYS';
  if (actions.length === 0 || grants.length === 0) return 'TOKEN_OPENS_NOTHING';
  const may = actionsOf(actor, grants);
  return hasGrants(actor, grants) && actions.every((action) => may.includes(action))
    ? null
    : 'TOKEN_NOT_YOURS_TO_GIVE';
}

const FIELD: Readonly<Partial<Record<Code, string>>> = {
  TOKEN_NAME_MISSING: 'name',
  TOKEN_DAYS: 'validDays',
  TOKEN_OPENS_NOTHING: 'actions',
  TOKEN_NOT_YOURS_TO_GIVE: 'actions',
};

async function write(
  { unitOfWork, apiTokens, secrets, tokenFor, clock }: CreateApiTokenPorts,
  tx: Tx,
  actor: Account,
  command: CreateApiToken,
): Promise<Result<{ tokenId: string }, Code>> {
  const { commandId, name, actions, grants, validDays } = command;
  const { accountId } = actor;
  if ((await apiTokens.countLive(tx, accountId)) >= MOST_TOKENS)
    return refuse('TOO_MANY_TOKENS', { most: MOST_TOKENS });
  const id = newId();
  const tokenSha256 = secrets.tokenHash(tokenFor(commandId));
  const expiresAt = tokenEnds(clock.now(), validDays);
  await apiTokens.add(tx, { id, accountId, name, tokenSha256, actions, grants, expiresAt });
  const data = { actions, grants, validDays };
  const subject = `api-token:${id}`;
  await unitOfWork.audit(tx, { scope: 'system', actor, action: 'create-api-token', subject, data });
  return success({ tokenId: id });
}

/**
 * An official makes a token for an own program: never more than the own grants, never longer than a year. It is shown
 * once; a lost answer can be had again by the same command, until the server is started anew.
 */
export const createApiToken =
  (ports: CreateApiTokenPorts) =>
  async (actor: Actor, asked: CreateApiToken): Promise<Result<CreatedApiToken, Code>> => {
    const { unitOfWork, apiTokens, secrets, tokenFor } = ports;
    if (actor.kind !== 'ACCOUNT' || actor.token) return refuse('NOT_SIGNED_IN');
    const command = { ...asked, name: asked.name.normalize('NFC').trim() };
    const refusal = refusalOf(actor, command);
    if (refusal) return refuse(refusal, { field: FIELD[refusal] ?? '', most: LONGEST_TOKEN_DAYS });
    const { commandId, ...input } = command;
    const made = await unitOfWork.once<{ tokenId: string }, Code>(
      { commandId, actor, action: 'create-api-token', input },
      (tx) => write(ports, tx, actor, command),
    );
    if (!made.ok) return made;
    const token = tokenFor(commandId);
    const apiToken = await unitOfWork.read((tx) =>
      apiTokens.find(tx, actor.accountId, made.value.tokenId, secrets.tokenHash(token)),
    );
    return apiToken ? success({ apiToken, token }) : refuse('TOKEN_GONE');
  };
