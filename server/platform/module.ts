import type { RequestHandler } from 'express';
import type { RefusalText } from '../kernel/refusals.ts';
import type { RootAction } from './graphql/action.ts';

/** A class as TypeORM and type-graphql know it. */
export type Class = new (...args: never[]) => object;

/** A file in or out. `action` is what it does, as at a root field; several: any of them opens it. */
export type FileRoute = {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly action: RootAction | readonly RootAction[];
  readonly handler: RequestHandler;
};

/** What a module hands to compose.ts. */
export type Module = {
  readonly name: string;
  /** Instances of type-graphql resolver classes. */
  readonly resolvers: readonly object[];
  /** Texts of the module's refusals. */
  readonly refusals: Readonly<Record<string, RefusalText>>;
  /** HTTP routes beside GraphQL, e.g. file uploads. */
  readonly routes?: readonly FileRoute[];
  /** After migration, before listening: load reference data, tidy up what a crash left behind. */
  readonly start?: () => Promise<void>;
  readonly stop?: () => Promise<void>;
};
