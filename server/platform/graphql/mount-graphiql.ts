import { createHash } from 'node:crypto';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Express, Request } from 'express';
import type { Actor } from '../../kernel/actor.ts';

const FIRST_QUERY = `# Họp Dân · GraphQL
# Ba truy vấn mẫu: docs/api.md · Three queries to paste: docs/api.md
query {
  viewer { displayName grants { role area { fullName } } }
}
`;

/** The scripts that stand in the page itself, by their hashes: nothing that gets in later runs. */
const scriptHashes = (page: string): string[] =>
  [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) =>
      `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`,
  );

/** As strict as for the other pages; its editor makes workers of its own text and styles of its own. */
const policyOf = (page: string): string =>
  [
    `default-src 'self'`,
    `script-src ${scriptHashes(page).join(' ')} blob:`,
    `worker-src 'self' blob:`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');

/** GraphiQL from this server alone, no CDN, for signed-in officials; others are shown the sign-in page. */
export function mountGraphiql(app: Express, actorOf: (request: Request) => Promise<Actor>): void {
  const page = renderGraphiQL({
    title: 'Họp Dân · GraphiQL',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
    defaultQuery: FIRST_QUERY,
  });
  const policy = policyOf(page);
  app.get('/graphiql', async (request, response) => {
    const actor = await actorOf(request);
    if (actor.kind !== 'ACCOUNT') return response.redirect('/dang-nhap?next=/graphiql');
    response.set('content-security-policy', policy).type('text/html').send(page);
  });
}
