import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import {
  ClaimLost,
  Conflict,
  Invalid,
  NotAllowed,
  resultUnion,
  RoundClosed,
  Stale,
} from '../../../platform/graphql/index.ts';
import type { AppraisalAnswer } from '../domain/answer-to-report.ts';
import type { LedBy } from '../app/work-store.ts';
import { AppraisalAnswerEnum, LedByEnum } from './work-enums.ts';

@ObjectType({
  description: 'The case is yours for twenty minutes; every heartbeat and every write begins them anew.',
})
export class AppraisalClaim {
  @Field(() => GraphQLUUID, { description: 'Of the case in the queue.' })
  id!: string;
  @Field(() => String, {
    description: 'Opens the case to writing; asked at every write. Shown to nobody else.',
  })
  token!: string;
  @Field(() => LedByEnum, { nullable: true, description: 'Null: taken over.' })
  ledBy!: LedBy | null;
}

@ObjectType({ description: 'The lease was made longer.' })
export class ClaimKept {
  @Field(() => Date, { description: 'After this somebody else may take the case.' })
  heldUntil!: Date;
}

@ObjectType({ description: 'Given back undecided.' })
export class ClaimReleased {
  @Field(() => GraphQLUUID)
  id!: string;
}

@ObjectType({ description: 'The answer is written; it stays.' })
export class Decided {
  @Field(() => GraphQLUUID, { description: 'Of the case in the queue.' })
  id!: string;
  @Field(() => AppraisalAnswerEnum)
  kind!: AppraisalAnswer;
}

@ObjectType({ description: 'The share of next cases that is handed out at random.' })
export class RandomShareSet {
  @Field(() => Int, { description: 'Of a hundred.' })
  percent!: number;
}

const REFUSALS = [ClaimLost, Stale, RoundClosed, NotAllowed, Invalid, Conflict];
/** `Decided | ClaimLost | Stale | RoundClosed | NotAllowed | Invalid | Conflict` */
export const workResult = (name: string, success: new () => object): object =>
  resultUnion(name, success, REFUSALS);
