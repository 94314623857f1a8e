import { GraphQLError, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { actionsNamed } from './action.ts';
import type { ApiContext } from './context.ts';

type Resolve = GraphQLFieldResolver<unknown, ApiContext>;

/** What is open to everybody is open to programs; what is about oneself (password, tokens) is not. */
const mayEnter = ({ actor }: ApiContext, action: unknown): boolean =>
  actor.kind !== 'ACCOUNT' ||
  !actor.token ||
  actionsNamed(action).some((name) => name === 'public' || actor.token?.actions.some((one) => one === name));

function guardType(type: GraphQLObjectType | null | undefined, door: 'resolve' | 'subscribe'): void {
  for (const field of Object.values(type?.getFields() ?? {})) {
    const inner = field[door] as Resolve | undefined;
    const action = field.extensions['action'];
    if (!inner) continue;
    field[door] = ((source, args, context, info) => {
      if (!mayEnter(context, action))
        throw new GraphQLError(
          `Khóa truy cập này không được dùng cho việc “${String(actionsNamed(action)[0])}”. / This token does not cover “${String(actionsNamed(action)[0])}”.`,
          { extensions: { code: 'NOT_IN_TOKEN' } },
        );
      return inner(source, args, context, info);
    }) as Resolve;
  }
}

/**
 * A program that comes with an API token is asked at every door whether the token names its action, before the use case
 * asks for rights: a use case that forgets to ask is closed to it too.
 */
export function guardDoorsForTokens(schema: GraphQLSchema): void {
  guardType(schema.getQueryType(), 'resolve');
  guardType(schema.getMutationType(), 'resolve');
  guardType(schema.getSubscriptionType(), 'subscribe');
}
