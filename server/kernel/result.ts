/**
 * A refusal is an answer, not a fault: the command was understood and is declined for a reason the person can act on.
 * `code` selects the text (see `refusals.ts`); `details` fills its blanks and never holds personal data.
 */
export type Refusal<Code extends string = string> = {
  readonly ok: false;
  readonly code: Code;
  readonly details?: Readonly<Record<string, string | number>>;
};

export type Success<T> = { readonly ok: true; readonly value: T };

/** What every use case returns: a value, or a typed refusal. Faults (bugs, a lost database) are thrown instead. */
export type Result<T, Code extends string = string> = Success<T> | Refusal<Code>;

export const success = <T>(value: T): Success<T> => ({ ok: true, value });

export const refuse = <Code extends string>(code: Code, details?: Refusal['details']): Refusal<Code> =>
  details ? { ok: false, code, details } : { ok: false, code };
