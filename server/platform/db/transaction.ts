import type { EntityManager } from 'typeorm';
import type { Tx } from '../../kernel/ports.ts';

type OpenTx = Tx & { readonly manager: EntityManager };

/** Wraps TypeORM's manager as the kernel's opaque transaction. */
export const asTx = (manager: EntityManager): Tx => {
  const tx: OpenTx = { opaque: 'tx', manager };
  return tx;
};

/** What a repository works with. */
export const managerOf = (tx: Tx): EntityManager => (tx as OpenTx).manager;

/** Rows of one SQL statement inside the transaction. The caller names the shape of a row: this is row mapping. */
export const query = async <Row>(tx: Tx, sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  managerOf(tx).query<Row[]>(sql, [...values]);
