/**
 * A document that the server already knows: the web sends its hash only. The two type parameters live in the type
 * alone, so that `send` and `live` know what comes back and what must be given.
 */
export type TrustedDocument<Result, Variables> = {
  readonly id: string;
  readonly name: string;
  readonly '~types'?: (variables: Variables) => Result;
};
