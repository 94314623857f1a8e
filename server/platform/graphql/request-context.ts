import type { IncomingMessage, ServerResponse } from 'node:http';
import { actorTag, type Actor } from '../../kernel/actor.ts';
import type { Language, RefusalText } from '../../kernel/refusals.ts';
import type { ApiContext, SessionCookie } from './context.ts';
import { addressOf } from './address-of.ts';
import { cookieName } from './cookie-name.ts';
import { createVisitors } from './visitor.ts';

type Options = {
  /** Who a session's token belongs to; PUBLIC when there is none. `inUse`: somebody asks, not a page that stands open. */
  actorOf: (token: string | null, asking: { readonly inUse: boolean }) => Promise<Actor>;
  /** Whose program this token belongs to; PUBLIC when it is no good (any more). */
  ownerOf: (apiToken: string) => Promise<Actor>;
  refusals: Readonly<Record<string, RefusalText>>;
  /** Cookies only over HTTPS; off on a plain LAN. */
  secure: boolean;
  trustProxy: boolean;
};

/** Cookies come from anywhere: a value that is not well escaped is taken as it stands. */
function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The cookies of a request by name. */
export function readCookies(request: IncomingMessage): Map<string, string> {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.map(([name, ...value]) => [name ?? '', unescaped(value.join('='))]));
}

const SESSION_COOKIE = 'hd_session';

/** The token of the session that a request carries. */
export const sessionTokenOf =
  (secure: boolean) =>
  (request: IncomingMessage): string | null =>
    readCookies(request).get(cookieName(SESSION_COOKIE, secure)) ?? null;

/** What stands behind `Bearer`; null when nothing was claimed, empty when what was claimed is no token at all. */
export const bearerToken = (authorization: unknown): string | null =>
  typeof authorization === 'string' ? (/^Bearer ([\w-]+)$/i.exec(authorization.trim())?.[1] ?? '') : null;

/** Equal for viewers who see the same. Accounts by their grants, since two officers of one commune see the same. */
function viewerKeyOf(actor: Actor, language: Language): string {
  if (actor.kind === 'PUBLIC' || actor.kind === 'PHONE') return `public:${language}`;
  if (actor.kind === 'MEETING')
    return `meeting:${actor.meetingId}:${actor.role === 'COUNTER' ? 'counter:' : ''}${language}`;
  const grants = actor.grants
    .map(
      (grant) =>
        `${grant.role}@${grant.areaId ?? '*'}${grant.roundId ? `#${grant.roundId}` : ''}${grant.viewsOnly ? '-' : ''}`,
    )
    .sort();
  const program = actor.token ? `${[...actor.token.actions].sort().join(',')}:` : '';
  return `account:${grants.join(',')}:${program}${language}`;
}

const cookieText = (value: string, attributes: string[], secure: boolean): string =>
  [
    `${cookieName(SESSION_COOKIE, secure)}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
    ...attributes,
  ].join('; ');

/** Makes the context of a request (HTTP, with a response) or of a socket (without). */
export const contextFactory = ({ actorOf, ownerOf, refusals, secure, trustProxy }: Options) => {
  const sessionToken = sessionTokenOf(secure);
  const whence = addressOf(trustProxy);
  const visitorKey = createVisitors({ secure });
  return async (
    request: IncomingMessage,
    response?: ServerResponse,
    authorization: unknown = request.headers.authorization,
  ): Promise<ApiContext> => {
    const cookies = readCookies(request);
    const token = sessionToken(request);
    const apiToken = bearerToken(authorization);
    const asking = { inUse: response !== undefined }; // what a socket receives by itself is nobody's doing
    const actor = await (apiToken === null ? actorOf(token, asking) : ownerOf(apiToken)); // never both: a bad token is nobody's
    const language: Language = cookies.get('lang') === 'en' ? 'en' : 'vi';
    const session: SessionCookie | null =
      response && apiToken === null
        ? {
            token,
            userAgent: request.headers['user-agent'],
            limiterKey: actor.kind === 'PUBLIC' ? whence(request) : actorTag(actor),
            visitorKey: () =>
              visitorKey({
                ...{ cookies, address: whence(request) },
                setCookie: (text) => void response.appendHeader('set-cookie', text),
              }),
            set: (value, expiresAt) =>
              response.appendHeader(
                'set-cookie',
                cookieText(value, [`Expires=${expiresAt.toUTCString()}`], secure),
              ),
            clear: () => response.appendHeader('set-cookie', cookieText('', ['Max-Age=0'], secure)),
          }
        : null;
    const badToken = apiToken !== null && actor.kind === 'PUBLIC';
    return { actor, language, refusals, viewerKey: viewerKeyOf(actor, language), session, badToken };
  };
};
