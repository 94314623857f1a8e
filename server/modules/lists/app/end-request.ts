import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { SignedAs } from '../domain/review-request.ts';
import { enterByRequest } from './enter-by-request.ts';
import { listCommand, tell, written, type ListAt, type ListPorts } from './list-command.ts';
import type { RequestDone } from './receive-request.ts';
import { mayStrike } from './strike-entry.ts';
import type { ListedRequest } from './work-stores.ts';

type Of = { readonly commandId: string; readonly requestId: string };
export type EndRequest = Of & { readonly reason: string };
export type SignRequest = Of & { readonly signedAs: SignedAs };

const command = (
  ports: ListPorts,
  actor: Actor,
  action: string,
  input: Of,
  work: (tx: Tx, at: ListAt, request: ListedRequest) => Promise<Result<RequestDone>>,
) => {
  const place = (tx: Tx) => ports.requests.find(tx, input.requestId);
  return listCommand<RequestDone>(ports, actor, action, { ...input }, place, async (tx, at) => {
    const request = await ports.requests.find(tx, input.requestId); // again: the commune is locked now
    if (!request) return refuse('NOT_FOUND');
    const done = await work(tx, at, request);
    if (done.ok)
      await tell(ports, tx, at, {
        ...{ action, subject: `request:${request.id}`, villageIds: [request.villageId] },
      });
    return done;
  });
};

/** A request that ends takes its household off the list again, unless a meeting has it already. */
async function end(
  ports: ListPorts,
  tx: Tx,
  { actor }: ListAt,
  request: ListedRequest,
  kind: 'REFUSED' | 'WITHDRAWN',
  text: string,
): Promise<Result<RequestDone>> {
  const reason = written(text);
  if (!reason) return refuse('INVALID', { field: 'reason' });
  if (request.state === 'REFUSED' || request.state === 'WITHDRAWN') return refuse('REQUEST_ENDED');
  if (request.entryId !== null && request.form !== 'MAU_04') {
    const entry = await ports.lists.lock(tx, request.entryId);
    const may = mayStrike(entry);
    if (!may.ok && may.code !== 'ENTRY_OFF_LIST') return may;
    await ports.lists.strike(tx, request.entryId, reason);
  }
  await ports.requests.addEvent(
    tx,
    request.id,
    { kind, signedAs: null, entryId: null, reason },
    actorTag(actor),
  );
  return success({ requestId: request.id });
}

/** QĐ 24/2021 Đ.5: a refusal is answered in writing, with its reason. */
export const refuseRequest =
  (ports: ListPorts) =>
  (actor: Actor, input: EndRequest): Promise<Result<RequestDone>> =>
    command(ports, actor, 'refuse-request', input, (tx, at, request) =>
      end(ports, tx, at, request, 'REFUSED', input.reason),
    );

/** The household takes its request back. */
export const withdrawRequest =
  (ports: ListPorts) =>
  (actor: Actor, input: EndRequest): Promise<Result<RequestDone>> =>
    command(ports, actor, 'withdraw-request', input, (tx, at, request) =>
      end(ports, tx, at, request, 'WITHDRAWN', input.reason),
    );

/** A request named from the floor is signed afterwards; now the household is on the list, for a later meeting. */
export const signRequest =
  (ports: ListPorts) =>
  (actor: Actor, input: SignRequest): Promise<Result<RequestDone>> =>
    command(ports, actor, 'sign-request', input, async (tx, at, request) => {
      if (request.state === 'LISTED') return refuse('REQUEST_SIGNED');
      if (request.state !== 'RECEIVED') return refuse('REQUEST_ENDED');
      const { id, householdId, villageId, source } = request;
      const entry = await enterByRequest(ports, tx, at, {
        ...{ householdId, villageId, source: source === 'FLOOR' ? 'FLOOR' : 'REQUEST' },
      });
      if (!entry.ok) return entry;
      const by = actorTag(at.actor);
      const plain = { signedAs: null, entryId: null, reason: null };
      await ports.requests.addEvent(tx, id, { ...plain, kind: 'SIGNED', signedAs: input.signedAs }, by);
      await ports.requests.addEvent(tx, id, { ...plain, kind: 'LISTED', entryId: entry.value }, by);
      return success({ requestId: id });
    });
