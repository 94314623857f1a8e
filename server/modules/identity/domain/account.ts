import type { Grant } from '../../../kernel/actor.ts';

/** An official's account, without its password. */
export type Account = {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly disabled: boolean;
  readonly grants: readonly Grant[];
};
