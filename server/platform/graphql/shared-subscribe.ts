import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { ApiContext } from './context.ts';
import { encodeOnce } from './encode-once.ts';

/** Results already made for a state, by what was asked and by whom. They go when the state goes. */
const made = new WeakMap<object, Map<string, Promise<ExecutionResult>>>();
const documentNumbers = new WeakMap<object, number>();
let nextDocumentNumber = 1;

function resultKey(args: ExecutionArgs): string {
  const known = documentNumbers.get(args.document);
  const number = known ?? nextDocumentNumber++;
  if (!known) documentNumbers.set(args.document, number);
  const { viewerKey } = args.contextValue as ApiContext;
  return `${number}|${args.operationName ?? ''}|${JSON.stringify(args.variableValues ?? {})}|${viewerKey}`;
}

const makeResult = async (args: ExecutionArgs, state: object): Promise<ExecutionResult> =>
  encodeOnce(await execute({ ...args, rootValue: state }));

/** The result for one state: executed and encoded once, then shared by every socket that asked the same. */
function sharedResult(args: ExecutionArgs, key: string, state: object): Promise<ExecutionResult> {
  const results = made.get(state) ?? new Map<string, Promise<ExecutionResult>>();
  made.set(state, results);
  const known = results.get(key);
  if (known) return known;
  const result = makeResult(args, state);
  results.set(key, result);
  return result;
}

/**
 * GraphQL's `subscribe`, except that one state is executed once for all who ask the same question of it.
 * With 500 sockets that is one execution and one encoding instead of 500.
 */
export async function sharedSubscribe(
  args: ExecutionArgs,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const states = (source as AsyncIterable<object>)[Symbol.asyncIterator]();
  const key = resultKey(args);
  const results: AsyncIterableIterator<ExecutionResult> = {
    next: async () => {
      const { done, value } = await states.next();
      return done
        ? { done: true, value: undefined }
        : { done: false, value: await sharedResult(args, key, value) };
    },
    return: async () => {
      await states.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}
