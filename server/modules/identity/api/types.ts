import { GraphQLUUID } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { Actor, Role } from '../../../kernel/actor.ts';
import { resultUnion } from '../../../platform/graphql/index.ts';
import type { Pending } from '../domain/pending.ts';
import { MeetingRoleEnum, PendingEnum, RoleEnum, ViewerKindEnum } from './enums.ts';

/** Later modules add the fields `area` and `roundName` from the ids. */
@ObjectType('Grant', { description: 'A role over one area and everything below it.' })
export class GrantType {
  @Field(() => RoleEnum, { description: 'What may be done there.' })
  role!: Role;
  /** Null: the whole installation. */
  areaId!: string | null;
  @Field(() => GraphQLUUID, {
    nullable: true,
    description:
      'Given for this round only, and for nothing that belongs to no round. Null: for every round.',
  })
  roundId!: string | null;
}

@ObjectType({ description: 'Who is asking. Says nothing of anybody else.' })
export class Viewer {
  @Field(() => ViewerKindEnum, { description: 'How somebody came in.' })
  kind!: Actor['kind'];
  @Field(() => String, {
    description: 'The account’s name, or what the link is for; empty for the public and for phones.',
  })
  displayName!: string;
  @Field(() => [GrantType], { description: 'Empty for everybody who did not come in by an account.' })
  grants!: GrantType[];
  @Field(() => GraphQLUUID, { nullable: true, description: 'The one meeting that a link or a slip opens.' })
  meetingId!: string | null;
  @Field(() => MeetingRoleEnum, {
    nullable: true,
    description: 'Of a one-evening link; null for everybody else.',
  })
  meetingRole!: 'CHAIR' | 'OPERATOR' | 'COUNTER' | null;
  @Field(() => PendingEnum, {
    nullable: true,
    description: 'What has to be done before anything else; until then the account has no rights.',
  })
  pending!: Pending | null;
}

@ObjectType({ description: 'An official’s account.' })
export class Account {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'What is typed to sign in; lower case.' })
  login!: string;
  @Field(() => String, { description: 'The name of the person.' })
  displayName!: string;
  @Field(() => Boolean, { description: 'Cannot sign in any more.' })
  disabled!: boolean;
  @Field(() => [GrantType], { description: 'What the account may do, and where.' })
  grants!: GrantType[];
}

@ObjectType({ description: 'The cookie is set; this is who you are now.' })
export class SignedIn {
  @Field(() => Viewer, { description: 'Who you are now.' })
  viewer!: Viewer;
}

@ObjectType({ description: 'The session has ended.' })
export class SignedOut {
  @Field(() => Boolean, { description: 'Always true.' })
  ok!: boolean;
}

@ObjectType({ description: 'Other machines on which the account was signed in are signed out.' })
export class PasswordChanged {
  @Field(() => Boolean, { description: 'Always true.' })
  ok!: boolean;
}

@ObjectType({ description: 'A new account with its first password.' })
export class AccountCreated {
  @Field(() => Account, { description: 'Ready to sign in.' })
  account!: Account;
  @Field(() => String, { description: 'Shown once; only its hash is stored.' })
  initialPassword!: string;
}

@ObjectType({
  description: 'A new first password; sessions, second factor and tokens of the account have ended.',
})
export class PasswordReset {
  @Field(() => Account, { description: 'Whose password it is.' })
  account!: Account;
  @Field(() => String, { description: 'Shown once; to be changed at the first sign-in.' })
  initialPassword!: string;
}

@ObjectType({ description: 'The account is in use, or not any more.' })
export class AccountSet {
  @Field(() => Account, { description: 'As it stands now.' })
  account!: Account;
}

export const ResetPasswordResult = resultUnion('ResetPasswordResult', PasswordReset);
export const SetAccountDisabledResult = resultUnion('SetAccountDisabledResult', AccountSet);
export const SignInResult = resultUnion('SignInResult', SignedIn);
export const SignOutResult = resultUnion('SignOutResult', SignedOut);
export const ChangePasswordResult = resultUnion('ChangePasswordResult', PasswordChanged);
export const CreateAccountResult = resultUnion('CreateAccountResult', AccountCreated);
