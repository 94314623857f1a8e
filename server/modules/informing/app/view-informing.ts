import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { criteriaOf, type Criteria } from '../domain/criteria.ts';
import { inSecondLanguage, loudspeakerText, type InformingFacts } from '../domain/texts.ts';
import type { CommuneKey, InformedCommune, LogEntry, StoredPlan, VillagePlace } from './informing-store.ts';
import type { InformingPorts, PaperFacts, PaperPart } from './ports.ts';

export type SecondText = {
  readonly language: string;
  readonly name: string;
  readonly paragraphs: readonly string[];
  /** Sentences that the file does not say; they stand in Vietnamese. */
  readonly missing: number;
};
export type VillageInforming = Pick<VillagePlace, 'villageId' | 'villageName'> & {
  readonly today: string;
  readonly version: number;
  readonly plan: StoredPlan | null;
  readonly loudspeaker: readonly string[];
  readonly seconds: readonly SecondText[];
  readonly log: readonly LogEntry[];
};

const NO_CRITERIA: Criteria = { incomeLine: null, poorFrom: null, things: [] };

async function criteriaFor(
  { rounds, packs }: InformingPorts,
  tx: Tx,
  place: VillagePlace,
): Promise<Criteria> {
  const round = await rounds.find(tx, place.roundId);
  const stored = round && (await packs.find(tx, round.rulePackId, round.rulePackVersion));
  return stored ? criteriaOf(stored.pack, place.areaKind) : NO_CRITERIA;
}

const factsOf = (
  { communeName, villageName, year }: VillagePlace,
  { version: _, plannedAt: __, villageId: ___, ...plan }: StoredPlan,
  criteria: Criteria,
): InformingFacts => ({ ...plan, communeName, villageName, year, criteria });

async function readVillages(
  ports: InformingPorts,
  tx: Tx,
  places: readonly VillagePlace[],
): Promise<VillageInforming[]> {
  const [first] = places;
  if (!first) return [];
  const ids = places.map(({ villageId }) => villageId);
  const plans = await ports.informing.plans(tx, first.roundId, ids);
  const log = await ports.informing.log(tx, first.roundId, ids);
  const criteria = new Map<VillagePlace['areaKind'], Criteria>();
  for (const place of places)
    if (!criteria.has(place.areaKind)) criteria.set(place.areaKind, await criteriaFor(ports, tx, place));
  const languages = await ports.languages();
  return places.map((place) => {
    const plan = plans.find(({ villageId }) => villageId === place.villageId) ?? null;
    const facts = plan && factsOf(place, plan, criteria.get(place.areaKind) ?? NO_CRITERIA);
    return {
      ...{ villageId: place.villageId, villageName: place.villageName, plan, version: plan?.version ?? 0 },
      today: ports.keepClocks.today(),
      loudspeaker: facts ? loudspeakerText(facts) : [],
      seconds: facts
        ? languages.map(({ language, name, texts }) => ({
            language,
            name,
            ...inSecondLanguage(facts, texts),
          }))
        : [],
      log: log.filter(({ villageId }) => villageId === place.villageId),
    };
  });
}

export const viewInforming = (ports: InformingPorts) => ({
  /** How far the villages of each commune of an area are told; empty when it is not yours. */
  board: (actor: Actor, roundId: string, areaId: string): Promise<readonly InformedCommune[]> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const areaPath = await ports.informing.areaPath(tx, areaId);
      if (!areaPath || !can(actor, 'informing.view', { areaPath, roundId })) return [];
      return ports.informing.board(tx, roundId, areaId);
    }),

  /** The villages of a commune in reading order; none of another commune. */
  ofCommune: (actor: Actor, key: CommuneKey): Promise<readonly VillageInforming[]> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const areaPath = await ports.informing.communePath(tx, key);
      if (!areaPath || !can(actor, 'informing.view', { areaPath, roundId: key.roundId })) return [];
      return readVillages(ports, tx, await ports.informing.villages(tx, key));
    }),

  /** These villages, in the order of the asking; without those that are not yours. */
  ofVillages: (
    actor: Actor,
    roundId: string,
    villageIds: readonly string[],
  ): Promise<readonly VillageInforming[]> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const places: VillagePlace[] = [];
      for (const villageId of villageIds) {
        const place = await ports.informing.village(tx, roundId, villageId);
        if (place && can(actor, 'informing.view', place)) places.push(place);
      }
      return readVillages(ports, tx, places);
    }),
});

export type PrintAsk = {
  readonly roundId: string;
  readonly villageId: string;
  readonly part: PaperPart;
  readonly language: string;
};
type PrintRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'INFORMING_NOT_PLANNED';

/** What the papers of a village are made of; null: it has no days and places of its own yet. */
export async function factsOfVillage(
  ports: InformingPorts,
  tx: Tx,
  { roundId, villageId, language }: Omit<PrintAsk, 'part'>,
): Promise<PaperFacts | null> {
  const place = await ports.informing.village(tx, roundId, villageId);
  const [plan] = await ports.informing.plans(tx, roundId, [villageId]);
  if (!place || !plan) return null;
  const facts = factsOf(place, plan, await criteriaFor(ports, tx, place));
  const second = (await ports.languages()).find((one) => one.language === language);
  const paragraphs = second ? inSecondLanguage(facts, second.texts).paragraphs : loudspeakerText(facts);
  const { communeShortName } = place;
  return { ...facts, communeShortName, madeAt: plan.plannedAt, paragraphs };
}

async function paperFacts(
  ports: InformingPorts,
  tx: Tx,
  actor: Actor,
  ask: PrintAsk,
): Promise<Result<PaperFacts, PrintRefusal>> {
  const place = await ports.informing.village(tx, ask.roundId, ask.villageId);
  if (!place || !can(actor, 'informing.view', place)) return refuse('NOT_FOUND');
  const facts = await factsOfVillage(ports, tx, ask);
  return facts ? success(facts) : refuse('INFORMING_NOT_PLANNED');
}

/** What is read out, the leaflet to take home, or the invitation, of one village. */
export const printInforming =
  (ports: InformingPorts) =>
  async (actor: Actor, ask: PrintAsk): Promise<Result<{ name: string; bytes: Uint8Array }, PrintRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const facts = await ports.unitOfWork.snapshot((tx) => paperFacts(ports, tx, actor, ask));
    if (!facts.ok) return facts;
    const names = { LOUDSPEAKER: 'loi-doc-loa.pdf', LEAFLET: 'to-roi.pdf', INVITATION: 'giay-moi.pdf' };
    return success({ name: names[ask.part], bytes: await ports.render(facts.value, ask.part) });
  };
