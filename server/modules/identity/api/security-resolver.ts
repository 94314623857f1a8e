import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Action, answer, type ApiContext } from '../../../platform/graphql/index.ts';
import type { endOwnSession, listOwnSessions } from '../app/own-sessions.ts';
import type {
  confirmSecondFactor,
  endSecondFactor,
  offerSecondFactor,
  viewSecondFactor,
} from '../app/second-factor.ts';
import {
  AccountSecurity,
  ConfirmSecondFactorResult,
  EndSecondFactorResult,
  EndSessionResult,
  OfferSecondFactorResult,
  OpenSession,
  SecondFactorConfirmed,
  SecondFactorEnded,
  SecondFactorOffered,
  SessionEnded,
} from './security-types.ts';

type Uses = {
  readonly offer: ReturnType<typeof offerSecondFactor>;
  readonly confirm: ReturnType<typeof confirmSecondFactor>;
  readonly end: ReturnType<typeof endSecondFactor>;
  readonly view: ReturnType<typeof viewSecondFactor>;
  readonly sessions: ReturnType<typeof listOwnSessions>;
  readonly endSession: ReturnType<typeof endOwnSession>;
};

/** How the own account is secured: nobody else's is ever shown or changed here. */
@Resolver()
export class SecurityResolver {
  constructor(readonly uses: Uses) {}

  @Action('signed-in')
  @Query(() => AccountSecurity, { nullable: true, description: 'Of oneself; null without an account.' })
  async accountSecurity(@Ctx() context: ApiContext): Promise<AccountSecurity | null> {
    const factor = await this.uses.view(context.actor);
    if (!factor) return null;
    const sessions = await this.uses.sessions(context.actor, context.session?.token ?? null);
    return Object.assign(new AccountSecurity(), {
      secondFactor: factor.inUse,
      recoveryCodesLeft: factor.recoveryCodesLeft,
      sessions: sessions.map((one) => Object.assign(new OpenSession(), one)),
    });
  }

  @Action('signed-in')
  @Mutation(() => OfferSecondFactorResult, {
    description:
      'A secret for an authenticator app. Offering again gives another one, until one is confirmed.',
  })
  async offerSecondFactor(
    @Ctx() context: ApiContext,
    @Arg('password', () => String) password: string,
  ): Promise<typeof OfferSecondFactorResult> {
    return answer(context, this.uses.offer(context.actor, password), (offered) =>
      Object.assign(new SecondFactorOffered(), offered),
    );
  }

  @Action('signed-in')
  @Mutation(() => ConfirmSecondFactorResult, { description: 'With the first code that the app shows.' })
  async confirmSecondFactor(
    @Ctx() context: ApiContext,
    @Arg('code', () => String) code: string,
  ): Promise<typeof ConfirmSecondFactorResult> {
    return answer(context, this.uses.confirm(context.actor, code), ({ recoveryCodes }) =>
      Object.assign(new SecondFactorConfirmed(), { recoveryCodes: [...recoveryCodes] }),
    );
  }

  @Action('signed-in')
  @Mutation(() => EndSecondFactorResult, {
    description: 'Takes the second factor away, e.g. to change the phone.',
  })
  async endSecondFactor(
    @Ctx() context: ApiContext,
    @Arg('password', () => String) password: string,
  ): Promise<typeof EndSecondFactorResult> {
    return answer(context, this.uses.end(context.actor, password), () =>
      Object.assign(new SecondFactorEnded(), { ok: true }),
    );
  }

  @Action('signed-in')
  @Mutation(() => EndSessionResult, { description: 'Ends one of the own sessions.' })
  async endSession(
    @Ctx() context: ApiContext,
    @Arg('sessionId', () => GraphQLUUID) sessionId: string,
  ): Promise<typeof EndSessionResult> {
    return answer(context, this.uses.endSession(context.actor, sessionId), () =>
      Object.assign(new SessionEnded(), { ok: true }),
    );
  }
}
