import type { Tx } from '../../../kernel/ports.ts';
import type { AreaStore } from '../../areas/index.ts';
import { buildCalendar, dueOf, termOf, type CalendarStore } from '../../calendar/index.ts';
import type { RoundStore, RulePackStore } from '../../rounds/index.ts';
import type { CommuneKey } from './appraisal-store.ts';

export type CountBesidePorts = {
  readonly areas: AreaStore;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly calendars: CalendarStore;
  readonly assessRisk: (tx: Tx, key: CommuneKey) => Promise<boolean>;
  readonly askedDays: (tx: Tx, key: CommuneKey) => Promise<readonly string[]>;
  readonly writeDueDays: (tx: Tx, key: CommuneKey, due: Readonly<Record<string, string>>) => Promise<boolean>;
};

/** The day by which the tier above answers, for each day on which it was asked; it orders the queue and decides nothing. */
async function dueDays(ports: CountBesidePorts, tx: Tx, key: CommuneKey): Promise<boolean> {
  const days = await ports.askedDays(tx, key);
  const round = days.length > 0 ? await ports.rounds.find(tx, key.roundId) : null;
  const stored = round && (await ports.packs.find(tx, round.rulePackId, round.rulePackVersion));
  const term = stored && termOf(stored.pack, 'OPINION');
  if (!term) return false;
  const commune = await ports.areas.find(tx, key.communeId);
  const calendar = buildCalendar(await ports.calendars.log(tx, commune?.path[0] ?? null));
  const due = Object.fromEntries(days.map((day) => [day, dueOf(calendar, day, term.unit, term.days)]));
  return ports.writeDueDays(tx, key, due);
}

/** Risk and due days of a commune's open cases, counted anew. */
export const countBeside =
  (ports: CountBesidePorts) =>
  async (tx: Tx, key: CommuneKey): Promise<boolean> => {
    const risk = await ports.assessRisk(tx, key);
    const due = await dueDays(ports, tx, key);
    return risk || due;
  };
