import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import { postedAgainst } from '../../posting/index.ts';
import { explained, type RecognitionDifference } from '../domain/posted-difference.ts';
import { missingOf, type Missing, type MissingCode } from '../domain/ready.ts';
import { listAmounts, type RecognisedRow } from '../domain/recognised.ts';
import { loadPlace, scopeOf, type RecognitionPorts } from './load-place.ts';
import type { CommuneKey, Place, Readiness } from './recognition-store.ts';

/** Number, date and who signs, as they stand on the paper. */
export type DecisionWords = { readonly number: string; readonly dated: string; readonly signedName: string };
export type MakeRecognition = CommuneKey &
  DecisionWords & {
    readonly commandId: string;
    /** Hash of the lists that the chair looked at. */
    readonly listSha256: string;
  };
export type Made = CommuneKey & { readonly recognitionId: string };
export type WordsRefusal = 'RECOGNITION_TEXT' | 'RECOGNITION_NUMBER_TAKEN' | 'RECOGNITION_BEFORE_OPINION';
export type MakeRefusal =
  | MissingCode
  | WordsRefusal
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'ALREADY_RECOGNISED'
  | 'LIST_CHANGED'
  | 'COMMAND_OF_ANOTHER';

/** What a decision would say now, and what is missing. */
export type Draft = {
  readonly rows: readonly RecognisedRow[];
  readonly differences: readonly RecognitionDifference[];
  readonly missing: readonly Missing[];
  readonly opinion: Readiness['opinion'];
  readonly listSha256: string;
};

export async function draftOf(
  { recognitions, postings, hashOf }: RecognitionPorts,
  tx: Tx,
  place: Place,
): Promise<Draft> {
  const rows = await recognitions.candidates(tx, place);
  const now = rows.flatMap(({ caseId, classAfter: is }) => (is ? [{ caseId, class: is }] : []));
  const compared = await postedAgainst(postings, tx, place, now);
  const differences = explained(compared.differences, await recognitions.casesBehind(tx, place));
  const readiness = await recognitions.readiness(tx, place);
  const missing = missingOf({ ...readiness, differences, households: rows.length, track: place.track });
  return { rows, differences, missing, opinion: readiness.opinion, listSha256: hashOf(rows) };
}

const LONGEST = 100;
const clean = (text: string): string => text.normalize('NFC').trim();
const fits = (text: string): boolean => text !== '' && text.length <= LONGEST;

/** The words of the paper, or the first that cannot stand. */
export async function wordsOf(
  { recognitions, today }: RecognitionPorts,
  tx: Tx,
  communeId: string,
  of: DecisionWords,
): Promise<Result<DecisionWords, WordsRefusal>> {
  const [number, signedName] = [clean(of.number), clean(of.signedName)];
  if (!fits(number)) return refuse('RECOGNITION_TEXT', { field: 'number' });
  if (!fits(signedName)) return refuse('RECOGNITION_TEXT', { field: 'signedName' });
  if (!isDay(of.dated) || of.dated > today()) return refuse('RECOGNITION_TEXT', { field: 'dated' });
  if (await recognitions.isNumberTaken(tx, communeId, number, of.dated.slice(0, 4)))
    return refuse('RECOGNITION_NUMBER_TAKEN', { number });
  return success({ number, signedName, dated: of.dated });
}

const MOST_NAMED = 20;
/** The first thing that is missing, named. */
function refusalOf([first]: readonly Missing[]): Refusal<MissingCode> | null {
  if (!first) return null;
  const more = first.names.length > MOST_NAMED ? ' …' : '';
  return refuse(first.code, {
    count: first.count,
    names: first.names.slice(0, MOST_NAMED).join(', ') + more,
  });
}

/** Đ.4 k.6: on the opinion, so not dated before it. */
function tooEarly({ opinion }: Draft, { dated }: DecisionWords) {
  return opinion && dated < opinion.dated
    ? refuse('RECOGNITION_BEFORE_OPINION', { day: opinion.dated, field: 'dated' })
    : null;
}

async function write(
  { unitOfWork, recognitions }: RecognitionPorts,
  tx: Tx,
  actor: Actor,
  { place, words, draft }: { place: Place; words: DecisionWords; draft: Draft },
): Promise<string> {
  const id = newId();
  const { roundId, communeId } = place;
  const { rows, differences, listSha256 } = draft;
  const of = { id, roundId, communeId, kind: 'LIST', reason: null, trackCaseId: null, ...words } as const;
  await recognitions.add(tx, { ...of, listSha256, differences, recordedBy: actorTag(actor) }, rows);
  await unitOfWork.emit(tx, {
    topic: 'recognition.made',
    payload: { roundId, communeId, recognitionId: id, kind: 'LIST' },
  });
  const counts = Object.fromEntries(listAmounts(rows).map(({ list, households }) => [list, households]));
  await unitOfWork.audit(tx, {
    ...{ scope: scopeOf(place), actor, action: 'make-recognition', subject: `recognition:${id}` },
    data: {
      number: words.number,
      dated: words.dated,
      listSha256,
      differences: differences.length,
      ...counts,
    },
  });
  return id;
}

/** QĐ 24/2021 Đ.4 k.6: the commune chair recognises the lists, as they were posted and reported, and as he saw them. */
export const makeRecognition =
  (ports: RecognitionPorts) =>
  async (actor: Actor, command: MakeRecognition): Promise<Result<Made, MakeRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    const { roundId, communeId } = input;
    const key = { roundId, communeId, action: 'recognition.make' } as const;
    const once = { commandId, actor, action: 'make-recognition', input };
    return ports.unitOfWork.once<Made, MakeRefusal>(once, async (tx) => {
      const place = await loadPlace(ports, tx, actor, key);
      if (!place.ok) return place;
      await ports.recognitions.lock(tx, key);
      const words = await wordsOf(ports, tx, communeId, input);
      if (!words.ok) return words;
      const before = await ports.recognitions.decisions(tx, key);
      if (before.some(({ kind }) => kind === 'LIST')) return refuse('ALREADY_RECOGNISED');
      const draft = await draftOf(ports, tx, place.value);
      const early = refusalOf(draft.missing) ?? tooEarly(draft, words.value);
      if (early) return early;
      if (draft.listSha256 !== input.listSha256) return refuse('LIST_CHANGED');
      const of = { place: place.value, words: words.value, draft };
      return success({ roundId, communeId, recognitionId: await write(ports, tx, actor, of) });
    });
  };
