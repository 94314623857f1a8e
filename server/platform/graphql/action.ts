import { Extensions } from 'type-graphql';
import type { Action as AccessAction } from '../../access/index.ts';

/** `public`: anybody, with public fields only. `signed-in`: about oneself, whoever is signed in. */
export type RootAction = AccessAction | 'public' | 'signed-in';

/**
 * Names what a root field does, in the closed list of actions. The use case behind it asks `can`; the name here makes
 * the list of doors readable from the schema, and a test refuses a root field without one. Several: any of them opens it.
 */
export const Action = (...actions: readonly RootAction[]): MethodDecorator =>
  Extensions({ action: actions.length === 1 ? actions[0] : actions }) as MethodDecorator;

/** The actions that a root field or a file route names: any of them opens it. */
export const actionsNamed = (action: unknown): readonly unknown[] =>
  Array.isArray(action) ? action : [action];
