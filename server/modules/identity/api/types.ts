import { GraphQLUUID } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { Actor, Role } from '../../../kernel/actor.ts';
import { resultUnion } from '../../../platform/graphql/index.ts';
import { MeetingRoleEnum, RoleEnum, ViewerKindEnum } from './enums.ts';

/** A later module adds the field `area` from `areaId`. */
@ObjectType('Grant', { description: 'A role over one area and everything below it.' })
export class GrantType {
  @Field(() => RoleEnum)
  role!: Role;
  /** Null: the whole installation. */
  areaId!: string | null;
}

@ObjectType({ description: 'Who is asking. Says nothing of anybody else.' })
export class Viewer {
  @Field(() => ViewerKindEnum)
  kind!: Actor['kind'];
  @Field(() => String, {
    description: 'The account’s name, or what the link is for; empty for the public and for phones.',
  })
  displayName!: string;
  @Field(() => [GrantType], { description: 'Empty for everybody who did not come in by an account.' })
  grants!: GrantType[];
  @Field(() => GraphQLUUID, { nullable: true, description: 'The one meeting that a link or a slip opens.' })
  meetingId!: string | null;
  @Field(() => MeetingRoleEnum, { nullable: true })
  meetingRole!: 'CHAIR' | 'OPERATOR' | null;
}

@ObjectType({ description: 'An official’s account.' })
export class Account {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String)
  login!: string;
  @Field(() => String)
  displayName!: string;
  @Field(() => Boolean, { description: 'Cannot sign in any more.' })
  disabled!: boolean;
  @Field(() => [GrantType])
  grants!: GrantType[];
}

@ObjectType({ description: 'The cookie is set; this is who you are now.' })
export class SignedIn {
  @Field(() => Viewer)
  viewer!: Viewer;
}

@ObjectType({ description: 'The session has ended.' })
export class SignedOut {
  @Field(() => Boolean)
  ok!: boolean;
}

@ObjectType({ description: 'Other machines on which the account was signed in are signed out.' })
export class PasswordChanged {
  @Field(() => Boolean)
  ok!: boolean;
}

@ObjectType({ description: 'A new account with its first password.' })
export class AccountCreated {
  @Field(() => Account)
  account!: Account;
  @Field(() => String, { description: 'Shown once; only its hash is stored.' })
  initialPassword!: string;
}

export const SignInResult = resultUnion('SignInResult', SignedIn);
export const SignOutResult = resultUnion('SignOutResult', SignedOut);
export const ChangePasswordResult = resultUnion('ChangePasswordResult', PasswordChanged);
export const CreateAccountResult = resultUnion('CreateAccountResult', AccountCreated);
