import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { TOKEN_ACTIONS, type TokenAction } from '../../../access/index.ts';
import type { Role } from '../../../kernel/actor.ts';
import { resultUnion } from '../../../platform/graphql/index.ts';
import { TOKEN_ACTION_TEXTS } from '../app/token-action-texts.ts';
import { RoleEnum } from './enums.ts';
import { GrantType } from './types.ts';

const enumName = (action: TokenAction): string => action.toUpperCase().replaceAll(/[.-]/g, '_');
export const TokenActionEnum = Object.fromEntries(TOKEN_ACTIONS.map((action) => [enumName(action), action]));
registerEnumType(TokenActionEnum, {
  name: 'TokenAction',
  description: 'What a program may do for its owner. Nothing that somebody answers for is among it.',
  valuesConfig: Object.fromEntries(
    TOKEN_ACTIONS.map((action) => [enumName(action), { description: TOKEN_ACTION_TEXTS[action].en }]),
  ),
});

@InputType({ description: 'One of the own grants.' })
export class TokenGrantInput {
  @Field(() => RoleEnum, { description: 'A role that you have.' })
  role!: Role;
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'The area in which you have it; null for the whole installation.',
  })
  areaId!: string | null;
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'The round for which you have it; null for every round.',
  })
  roundId!: string | null;
}

@ObjectType({ description: 'An action that a token of yours may be given.' })
export class TokenChoice {
  @Field(() => TokenActionEnum)
  action!: TokenAction;
  @Field(() => String, { description: "In words, in the reader's language." })
  words!: string;
}

@ObjectType({
  description: 'What a program of an official comes with. The token itself is shown once, when it is made.',
})
export class ApiToken {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'As its owner named it.' })
  name!: string;
  @Field(() => [GrantType], { description: 'Those of the token that you still have yourself.' })
  grants!: GrantType[];
  @Field(() => [TokenChoice], { description: 'What it may do.' })
  actions!: TokenChoice[];
  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;
  @Field(() => Date, { description: 'From then on it opens nothing.' })
  expiresAt!: Date;
  @Field(() => Date, { nullable: true, description: 'To the minute; null: never.' })
  lastUsedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When you ended it.' })
  revokedAt!: Date | null;
}

@ObjectType({ description: 'A new token.' })
export class ApiTokenCreated {
  @Field(() => ApiToken, { description: 'As it stands in the list.' })
  apiToken!: ApiToken;
  @Field(() => String, {
    description: 'Shown once; only its hash is stored. `Authorization: Bearer <token>`',
  })
  token!: string;
}

@ObjectType({ description: 'The token opens nothing any more.' })
export class ApiTokenRevoked {
  @Field(() => ApiToken, { description: 'As it stands in the list.' })
  apiToken!: ApiToken;
}

export const CreateApiTokenResult = resultUnion('CreateApiTokenResult', ApiTokenCreated);
export const RevokeApiTokenResult = resultUnion('RevokeApiTokenResult', ApiTokenRevoked);
