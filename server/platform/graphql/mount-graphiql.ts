import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Express, Request } from 'express';
import type { Actor } from '../../kernel/actor.ts';

const FIRST_QUERY = `# Họp Dân · GraphQL
# Ba truy vấn mẫu: docs/api.md · Three queries to paste: docs/api.md
query {
  viewer { displayName grants { role area { fullName } } }
}
`;

/** GraphiQL from this server alone, no CDN, for signed-in officials; others are shown the sign-in page. */
export function mountGraphiql(app: Express, actorOf: (request: Request) => Promise<Actor>): void {
  const page = renderGraphiQL({
    title: 'Họp Dân · GraphiQL',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
    defaultQuery: FIRST_QUERY,
  });
  app.get('/graphiql', async (request, response) => {
    const actor = await actorOf(request);
    if (actor.kind !== 'ACCOUNT') return response.redirect('/dang-nhap?next=/graphiql');
    response.type('text/html').send(page);
  });
}
