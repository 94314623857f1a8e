import type { RequestHandler } from 'express';
import type { RefusalText } from '../kernel/refusals.ts';

/** A class as TypeORM and type-graphql know it. */
export type Class = new (...args: never[]) => object;

/** What a module hands to compose.ts. */
export type Module = {
  readonly name: string;
  /** Instances of type-graphql resolver classes. */
  readonly resolvers: readonly object[];
  /** Texts of the module's refusals. */
  readonly refusals: Readonly<Record<string, RefusalText>>;
  /** HTTP routes beside GraphQL, e.g. file uploads. */
  readonly routes?: readonly { method: 'get' | 'post'; path: string; handler: RequestHandler }[];
  /** After migration, before listening: load reference data, tidy up what a crash left behind. */
  readonly start?: () => Promise<void>;
  readonly stop?: () => Promise<void>;
};
