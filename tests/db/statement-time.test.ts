import { GraphQLError } from 'graphql';
import { expect, inject, it } from 'vitest';
import { createDataSource } from '../../server/platform/db/index.ts';
import { maskFault } from '../../server/platform/graphql/mask-fault.ts';
import { createLogger } from '../../server/platform/log/index.ts';

it('a statement that takes too long is ended by Postgres itself, and whoever asked is told to ask for less', async () => {
  const source = createDataSource({
    url: inject('clusterUrl'),
    entities: [],
    role: 'app',
    poolSize: 1,
    longestStatementMs: 50,
  });
  await source.initialize();
  try {
    const fault = await source.query('SELECT pg_sleep(60)').then(
      () => null,
      (error: unknown) => error,
    );
    const error = new GraphQLError('x', { originalError: fault as Error });
    const told = maskFault({ message: 'x' }, error, createLogger('silent'));
    expect(told.extensions).toEqual({ code: 'TOOK_TOO_LONG' });
    expect(told.message).toContain('hỏi hẹp hơn');
    expect(await source.query('SELECT 1 AS one'), 'the connection goes on').toEqual([{ one: 1 }]);
  } finally {
    await source.destroy();
  }
});
