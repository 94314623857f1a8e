import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { resultUnion } from '../../../platform/graphql/index.ts';

@ObjectType({ description: 'A browser in which this account is signed in.' })
export class OpenSession {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, {
    description: 'Browser and system, e.g. “Chrome, Windows”; empty when it does not say.',
  })
  device!: string;
  @Field(() => Date)
  openedAt!: Date;
  @Field(() => Date, { description: 'It ends by itself then, or when it was not used for two hours.' })
  expiresAt!: Date;
  @Field(() => Boolean, { description: 'The one that asks.' })
  isThisOne!: boolean;
}

@ObjectType({ description: 'How the own account is secured.' })
export class AccountSecurity {
  @Field(() => Boolean, { description: 'A code of an authenticator app is asked for when signing in.' })
  secondFactor!: boolean;
  @Field(() => Int, { description: 'Recovery codes that were not used yet.' })
  recoveryCodesLeft!: number;
  @Field(() => [OpenSession], { description: 'Newest first.' })
  sessions!: OpenSession[];
}

@ObjectType({
  description: 'To be entered into an authenticator app; not in use before a first code was right.',
})
export class SecondFactorOffered {
  @Field(() => String, { description: 'For typing: base32.' })
  secret!: string;
  @Field(() => String, { description: 'For a QR: otpauth://totp/…' })
  uri!: string;
}

@ObjectType({ description: 'From now on a code is asked for.' })
export class SecondFactorConfirmed {
  @Field(() => [String], { description: 'Shown once. Each signs in once, without the phone.' })
  recoveryCodes!: string[];
}

@ObjectType({ description: 'No code is asked for any more.' })
export class SecondFactorEnded {
  @Field(() => Boolean, { description: 'Always true.' })
  ok!: boolean;
}

@ObjectType({ description: 'That session has ended; what is open with it closes within seconds.' })
export class SessionEnded {
  @Field(() => Boolean, { description: 'Always true.' })
  ok!: boolean;
}

export const OfferSecondFactorResult = resultUnion('OfferSecondFactorResult', SecondFactorOffered);
export const ConfirmSecondFactorResult = resultUnion('ConfirmSecondFactorResult', SecondFactorConfirmed);
export const EndSecondFactorResult = resultUnion('EndSecondFactorResult', SecondFactorEnded);
export const EndSessionResult = resultUnion('EndSessionResult', SessionEnded);
