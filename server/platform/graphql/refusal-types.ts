import 'reflect-metadata';
import { createUnionType, Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { fillText, type RefusalKind, type RefusalText } from '../../kernel/refusals.ts';
import type { Refusal, Result } from '../../kernel/result.ts';
import type { ApiContext } from './context.ts';

/** A refusal is data: the command was understood and declined. Faults are thrown and masked instead. */
@InterfaceType('Refusal', {
  description: 'The command was understood and declined, for a reason the person can act on.',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class RefusalType {
  @Field(() => String, { description: 'Stable code in UPPER_SNAKE, for programs.' })
  code!: string;
  @Field(() => String, { description: "What happened, in the reader's language." })
  message!: string;
  @Field(() => String, { description: "What to do now, in the reader's language." })
  whatToDo!: string;
}

@ObjectType({
  implements: RefusalType,
  description: 'Not signed in; or not there, which also means: not yours.',
})
export class NotAllowed extends RefusalType {}

@ObjectType({
  implements: RefusalType,
  description: 'The expected version is old: look again, then decide again.',
})
export class Stale extends RefusalType {
  @Field(() => Int, { description: 'The version now.' })
  currentVersion!: number;
}

@ObjectType({ implements: RefusalType, description: 'A value of the input cannot be right.' })
export class Invalid extends RefusalType {
  @Field(() => String, { nullable: true, description: 'Which input.' })
  field!: string | null;
}

@ObjectType({ implements: RefusalType, description: 'The state of things does not permit it now.' })
export class Conflict extends RefusalType {}

@ObjectType({ implements: RefusalType, description: 'Too many tries by this session or for this code.' })
export class TooMany extends RefusalType {
  @Field(() => Int, { description: 'Seconds until the next try is looked at.' })
  retryAfterSeconds!: number;
}

@ObjectType({
  implements: RefusalType,
  description: 'Definite: this vote is closed, the ballot was not counted.',
})
export class MotionNotOpen extends RefusalType {}

@ObjectType({
  implements: RefusalType,
  description: 'Not among those who may answer this motion (“Chờ lượt sau”).',
})
export class NotEntitled extends RefusalType {}

@ObjectType({
  implements: RefusalType,
  description:
    'The claim on this case does not hold any more: the lease ended, or somebody else has the case.',
})
export class ClaimLost extends RefusalType {
  @Field(() => String, { nullable: true, description: 'Who holds it now; null: nobody.' })
  holder!: string | null;
}

@ObjectType({
  implements: RefusalType,
  description: 'The round, or this part of it, is over: nothing is decided any more.',
})
export class RoundClosed extends RefusalType {}

const TYPE_OF: Readonly<Record<RefusalKind, new () => RefusalType>> = {
  NOT_ALLOWED: NotAllowed,
  STALE: Stale,
  INVALID: Invalid,
  CONFLICT: Conflict,
  TOO_MANY: TooMany,
  MOTION_NOT_OPEN: MotionNotOpen,
  NOT_ENTITLED: NotEntitled,
  CLAIM_LOST: ClaimLost,
  ROUND_CLOSED: RoundClosed,
};

/** The GraphQL object of a refusal, with its texts in the reader's language. */
export function refusalObject(context: ApiContext, refusal: Refusal): RefusalType {
  const text = context.refusals[refusal.code] as RefusalText | undefined;
  if (!text) throw new Error(`refusal without a text: ${refusal.code}`);
  const details = refusal.details ?? {};
  return Object.assign(new TYPE_OF[text.kind](), {
    code: refusal.code,
    message: fillText(text.message[context.language], details, context.language),
    whatToDo: fillText(text.whatToDo[context.language], details, context.language),
    currentVersion: Number(details['currentVersion'] ?? 0),
    field: details['field'] ?? null,
    retryAfterSeconds: Number(details['retryAfterSeconds'] ?? 0),
    holder: details['holder'] ?? null,
  });
}

type ObjectClass = new () => object;

/** `union <name> = <success> | NotAllowed | Stale | Invalid | Conflict | TooMany` — what every mutation returns. */
export const resultUnion = (
  name: string,
  success: ObjectClass,
  refusals: readonly ObjectClass[] = [NotAllowed, Stale, Invalid, Conflict, TooMany],
): object =>
  createUnionType({
    name,
    description: `${success.name}, or the reason why not.`,
    types: () => [success, ...refusals] as const,
    resolveType: (value: object) => value.constructor.name,
  });

/** Turns a use case's result into the object that the union resolves. `make` builds the success type's instance. */
export async function answer<T, S extends object>(
  context: ApiContext,
  result: Result<T> | Promise<Result<T>>,
  make: (value: T) => S | Promise<S>,
): Promise<S | RefusalType> {
  const settled = await result;
  return settled.ok ? make(settled.value) : refusalObject(context, settled);
}
