import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { LiveState } from '../live/index.ts';
import type { ApiContext } from './context.ts';

type ResolverClass<R extends object> = new (...parts: never[]) => R;
type States = AsyncIterable<LiveState<object>>;
type Asked<Args> = { args: Args; context: ApiContext; info: GraphQLResolveInfo };

const instancesOf = new WeakMap<GraphQLSchema, ReadonlyMap<unknown, object>>();

/** Remembers which instances answer for a schema; `buildSchema` calls it. */
export const rememberResolvers = (schema: GraphQLSchema, byClass: ReadonlyMap<unknown, object>): void =>
  void instancesOf.set(schema, byClass);

/**
 * What `@Subscription(() => X, { subscribe: … })` takes. type-graphql opens a stream without the resolver's instance;
 * this finds it, so that the stream can ask the use case for leave and the hub for states. The field's method then
 * gets each state as `@Root() state: LiveState<…>`.
 *
 *     subscribe: liveField(() => TallyResolver, (self, args: { roundId: string }, context) => self.open(args, context))
 */
export const liveField =
  <R extends object, Args>(
    resolverClass: () => ResolverClass<R>,
    open: (self: R, args: Args, context: ApiContext) => States | Promise<States>,
  ) =>
  // type-graphql hands over its own loosely typed bag
  (asked: object): Promise<States> => {
    const { args, context, info } = asked as Asked<Args>;
    const self = instancesOf.get(info.schema)?.get(resolverClass());
    if (!self) throw new Error(`no resolver for ${info.fieldName}`);
    return Promise.resolve(open(self as R, args, context));
  };
