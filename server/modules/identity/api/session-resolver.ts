import { GraphQLError } from 'graphql';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Actor } from '../../../kernel/actor.ts';
import { Action, answer, type ApiContext, type SessionCookie } from '../../../platform/graphql/index.ts';
import type { changePassword } from '../app/change-password.ts';
import type { signIn } from '../app/sign-in.ts';
import type { signOut } from '../app/sign-out.ts';
import {
  ChangePasswordResult,
  PasswordChanged,
  SignedIn,
  SignedOut,
  SignInResult,
  SignOutResult,
} from './types.ts';
import { viewerObject } from './viewer-object.ts';

type Uses = {
  readonly signIn: ReturnType<typeof signIn>;
  readonly signOut: ReturnType<typeof signOut>;
  readonly changePassword: ReturnType<typeof changePassword>;
  readonly actorOf: (token: string | null) => Promise<Actor>;
};

/** Cookies are set by HTTP answers only. */
function cookieOf(context: ApiContext): SessionCookie {
  if (!context.session) throw new GraphQLError('Send this by HTTP, not by WebSocket.');
  return context.session;
}

@Resolver()
export class SessionResolver {
  constructor(readonly uses: Uses) {}

  @Action('public')
  @Mutation(() => SignInResult, {
    description:
      'Opens a session of 12 hours that ends earlier when it is not used for two, and sets its cookie. Where the account has a second factor it is refused with ' +
      'SECOND_FACTOR_NEEDED until a code comes with it: six digits, or one of the recovery codes.',
  })
  async signIn(
    @Ctx() context: ApiContext,
    @Arg('login', () => String) login: string,
    @Arg('password', () => String) password: string,
    @Arg('code', () => String, { nullable: true }) code: string | null,
  ): Promise<typeof SignInResult> {
    const cookie = cookieOf(context);
    const { limiterKey, token: oldToken, userAgent = '' } = cookie;
    const opened = this.uses.signIn({ login, password, code: code ?? null, limiterKey, userAgent, oldToken });
    return answer(context, opened, async ({ token, expiresAt }) => {
      cookie.set(token, expiresAt);
      const viewer = viewerObject(await this.uses.actorOf(token), context.language);
      return Object.assign(new SignedIn(), { viewer });
    });
  }

  @Action('public')
  @Mutation(() => SignOutResult, { description: 'Ends the session of this browser, whatever opened it.' })
  async signOut(@Ctx() context: ApiContext): Promise<typeof SignOutResult> {
    const cookie = cookieOf(context);
    return answer(context, this.uses.signOut(context.actor, cookie.token), () => {
      cookie.clear();
      return Object.assign(new SignedOut(), { ok: true });
    });
  }

  @Action('signed-in')
  @Mutation(() => ChangePasswordResult, {
    description:
      'At least 10 characters, not one of the common ones, nor only names of the person or the area. Other sessions of the account end.',
  })
  async changePassword(
    @Ctx() context: ApiContext,
    @Arg('oldPassword', () => String) oldPassword: string,
    @Arg('newPassword', () => String) newPassword: string,
  ): Promise<typeof ChangePasswordResult> {
    const { token } = cookieOf(context);
    const changed = this.uses.changePassword(context.actor, { oldPassword, newPassword, token });
    return answer(context, changed, () => Object.assign(new PasswordChanged(), { ok: true }));
  }
}
