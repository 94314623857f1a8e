import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';

type Told = {
  readonly at: { readonly roundId: string; readonly communeId: string; readonly villageId: string | null };
  readonly action: string;
  readonly subject: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** `case.decided` beside it: what was decided of a household is another class now. */
  readonly decided?: boolean;
};

/** Writes the audit entry and tells later modules; ids, numbers and codes only, never a name or a word of anybody. */
export async function tell(
  { audit, emit }: Pick<UnitOfWork, 'audit' | 'emit'>,
  tx: Tx,
  actor: Actor,
  { at, action, subject, data, decided = false }: Told,
): Promise<void> {
  const { roundId, communeId, villageId } = at;
  await audit(tx, {
    scope: `commune:${roundId}:${communeId}`,
    ...{ actor, action, subject },
    ...(data ? { data } : {}),
  });
  const payload = { roundId, communeId, villageId };
  await emit(tx, { topic: 'complaint.changed', payload });
  if (decided) await emit(tx, { topic: 'case.decided', payload });
}
