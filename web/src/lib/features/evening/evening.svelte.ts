import { terms } from '../../terms.ts';
import type { Refusal } from '../../graphql/refusal.ts';
import { ServerFault } from '../../graphql/send.ts';
import { type Hall, type HallItem, type HallMotion, type Turnout, phonesIn } from '../hall/hall-view.ts';
import * as commands from './commands.ts';
import {
  type Counts,
  HAND_OF_DIGIT,
  type HandCount,
  completeCounts,
  countsOf,
  forgetHands,
  handsOf,
  rememberHands,
  rememberedHands,
} from './hand-count.ts';
import type { KeyMeaning } from './keys.ts';
import { fewPhones } from '../desk/few-phones.ts';
import { type Stage, firstPending, itemNumbered, step } from './steps.ts';
import { eveningTexts } from './texts.ts';

/** What the line at the bottom asks or says. */
export type Prompt =
  | { kind: 'CONFIRM'; text: () => string; run: () => Promise<Refusal | null> }
  | { kind: 'NUMBER'; text: string; typed: string; done: (number: number) => void }
  | { kind: 'COUNTS'; motionId: string; base: number }
  | { kind: 'MESSAGE'; text: string; bad: boolean };

const titleOf = (item: HallItem): string => {
  const words = terms();
  if (item.household) return item.household.headName;
  return item.section === 'UNCHANGED' ? words.section.UNCHANGED : words.movement[item.movement ?? 'OTHER'];
};

const CLOSING: Stage = { kind: 'CLOSING', itemId: null, page: 0 };
const RESULTS: Stage = { kind: 'RESULTS', itemId: null, page: 0 };

/** The evening run by keyboard from the wall. `hallNow` gives the newest state; every key acts on that. */
export const createEvening = (hallNow: () => Hall | null, turnoutNow: () => Turnout | null) => {
  const state = $state<{ prompt: Prompt | null; busy: boolean; hands: HandCount; motionId: string | null }>({
    prompt: null,
    busy: false,
    hands: [],
    motionId: null,
  });

  let claimed: string | null = null;
  const say = (text: string, bad = true): void => {
    state.prompt = { kind: 'MESSAGE', text, bad };
  };
  const act = async (run: () => Promise<Refusal | null>): Promise<void> => {
    if (state.busy) return;
    state.busy = true;
    try {
      const refusal = await run();
      if (refusal) say(`${refusal.message} ${refusal.whatToDo}`);
      else if (state.prompt?.kind !== 'COUNTS') state.prompt = null;
    } catch (fault) {
      const signedOut = fault instanceof ServerFault && fault.code === 'NOT_SIGNED_IN';
      say(signedOut ? eveningTexts().signedOut : eveningTexts().network);
    } finally {
      state.busy = false;
    }
  };
  /** A confirmed command carries the version that is on the screen at the second Enter, not at the first. */
  const newest = (hall: Hall): Hall => hallNow() ?? hall;
  /** The text is a function where the question counts something that goes on changing while it is asked. */
  const confirm = (text: string | (() => string), run: () => Promise<Refusal | null>): void => {
    state.prompt = { kind: 'CONFIRM', text: typeof text === 'string' ? () => text : text, run };
  };
  const show = (hall: Hall, stage: Stage | null): void => {
    if (stage) void act(() => commands.showStage(hall, stage));
    else if (hall.motion?.state === 'OPEN') say(eveningTexts().motionOpen);
  };
  const openMotion = (hall: Hall) => (hall.motion?.state === 'OPEN' ? hall.motion : null);

  const setHands = (motionId: string, hands: HandCount): void => {
    state.motionId = motionId;
    state.hands = hands;
    rememberHands(motionId, hands);
  };
  const countHand = (motionId: string, digit: number): void => {
    const hand = HAND_OF_DIGIT[digit];
    if (hand) setHands(motionId, [...handsFor(motionId), hand]);
  };
  /**
   * Hands are counted on one screen at a time. The first key says so to the desk; while the desk counts, this screen
   * asks before it takes over. Two counters and sheets of paper are not counted by key at all.
   */
  const mayCount = (motion: HallMotion): boolean => {
    const t = eveningTexts();
    if (motion.paperBase > 0) say(t.onPaper);
    else if (motion.counters === 2) say(t.byTwo);
    else if (motion.countedOn === 'DESK') confirm(t.takeOver, () => commands.countHere(motion.id));
    else {
      if (motion.countedOn === null && claimed !== motion.id) {
        claimed = motion.id;
        commands.countHere(motion.id).catch(() => (claimed = null));
      }
      return true;
    }
    return false;
  };
  const handsFor = (motionId: string): HandCount =>
    state.motionId === motionId ? state.hands : rememberedHands(motionId);

  const askOpen = (hall: Hall): void => {
    const t = eveningTexts();
    if (hall.state === 'SEALED') return say(t.sealed);
    if (hall.stage.kind === 'LOBBY' && hall.state === 'PREPARED')
      return confirm(t.confirmStart, () => commands.startMeeting(newest(hall)));
    if (hall.stage.kind === 'LOBBY') return show(hall, step(hall, 1));
    if (hall.stage.kind === 'AGENDA') return show(hall, firstPending(hall) ?? RESULTS);
    if (hall.stage.kind === 'RESULTS') return show(hall, firstPending(hall) ?? CLOSING);
    if (hall.state === 'PREPARED') return say(t.notStarted);
    if (hall.motion?.state === 'OPEN') return say(t.motionOpen);
    if (hall.stage.kind === 'CLOSING')
      return hall.closing
        ? say(hall.closing.agreed ? t.decided : t.closingAgain)
        : confirm(t.confirmClosing, () => commands.openMotion(newest(hall), null));
    const item = hall.currentItem;
    if (!item) return say(t.onlyHere);
    if (item.state !== 'PENDING') return show(hall, firstPending(hall) ?? RESULTS);
    const few = hall.phoneConsent ? fewPhones(hall.attendance.phones) : null;
    const question = few === null ? t.confirmOpen(titleOf(item)) : t.confirmOpenFew(titleOf(item), few);
    confirm(question, () => commands.openMotion(newest(hall), item.id));
  };

  /** Hands first, then the close; what was counted on this laptop is forgotten only after the close. */
  const askClose = (hall: Hall): void => {
    const t = eveningTexts();
    const motion = openMotion(hall);
    if (!motion) return say(t.noMotion);
    if (motion.counters === 2 && motion.counting !== 'TAKEN') return say(t.byTwo);
    const byKey = motion.counters === 1 && motion.countedOn !== 'DESK';
    const hands = byKey ? handsFor(motion.id) : [];
    const counts = completeCounts(hands, motion.handBase);
    if (!counts) return say(t.tooManyHands(hands.length, motion.handBase));
    const { handBase, phoneBase } = motion;
    const question = (): string => {
      const phones = phonesIn(motion, turnoutNow());
      return phones < phoneBase
        ? t.confirmCloseEarly(hands.length, handBase, phones, phoneBase)
        : t.confirmClose(hands.length, handBase);
    };
    confirm(question, async () => {
      const refused = hands.length > 0 ? await commands.recordHands(motion.id, counts) : null;
      const outcome = refused ?? (await commands.closeMotion(motion));
      if (!outcome) forgetHands(motion.id);
      return outcome;
    });
  };

  const askLift = (hall: Hall): void => {
    const t = eveningTexts();
    const item = hall.currentItem;
    if (hall.stage.kind !== 'ITEM' || !item || item.household || item.state !== 'PENDING')
      return say(t.onlyOnList);
    const done = (number: number): void => {
      const household = item.households[number - 1];
      if (!household) return say(t.noNumber);
      confirm(t.confirmLift(household.headName), () =>
        commands.liftFromList(newest(hall), item.id, household.caseId),
      );
    };
    state.prompt = { kind: 'NUMBER', text: t.liftNumber, typed: '', done };
  };

  const askConsent = (hall: Hall): void => {
    const t = eveningTexts();
    if (hall.state !== 'IN_SESSION' || hall.motion?.state === 'OPEN') return say(t.consentWhen);
    const done = (agree: number): void =>
      confirm(t.confirmConsent(agree, hall.attendance.counted), () =>
        commands.recordConsent(newest(hall), agree),
      );
    state.prompt = { kind: 'NUMBER', text: t.consentNumber(hall.attendance.counted), typed: '', done };
  };

  const askItem = (hall: Hall, digit: number): void => {
    if (hall.motion?.state === 'OPEN') return;
    const done = (number: number): void => {
      const stage = itemNumbered(hall, number);
      if (stage) show(hall, stage);
      else say(eveningTexts().noNumber);
    };
    state.prompt = { kind: 'NUMBER', text: eveningTexts().itemNumber, typed: String(digit), done };
  };

  const onPrompt = (prompt: Prompt, meaning: KeyMeaning): boolean => {
    if (meaning.kind === 'CANCEL') state.prompt = null;
    else if (prompt.kind === 'CONFIRM' && meaning.kind === 'ENTER') void act(prompt.run);
    else if (prompt.kind === 'NUMBER' && meaning.kind === 'DIGIT')
      prompt.typed = `${prompt.typed}${meaning.digit}`.slice(-3);
    else if (prompt.kind === 'NUMBER' && meaning.kind === 'UNDO_HAND')
      prompt.typed = prompt.typed.slice(0, -1);
    else if (prompt.kind === 'NUMBER' && meaning.kind === 'ENTER') {
      state.prompt = null;
      prompt.done(Number(prompt.typed));
    } else if (prompt.kind === 'MESSAGE') {
      state.prompt = null;
      return meaning.kind === 'ENTER';
    }
    return true;
  };

  const onHall = (hall: Hall, meaning: KeyMeaning): void => {
    const t = eveningTexts();
    const motion = openMotion(hall);
    if (meaning.kind === 'STEP') show(hall, step(hall, meaning.direction));
    else if (meaning.kind === 'SHOW' && meaning.stage === 'CLOSING' && hall.state === 'SEALED') say(t.sealed);
    else if (meaning.kind === 'CONSENT') askConsent(hall);
    else if (meaning.kind === 'SHOW')
      show(hall, motion ? null : { kind: meaning.stage, itemId: null, page: 0 });
    else if (meaning.kind === 'ENTER') askOpen(hall);
    else if (meaning.kind === 'CLOSE') askClose(hall);
    else if (meaning.kind === 'LIFT') askLift(hall);
    else if (meaning.kind === 'SEAL') confirm(t.confirmSeal, () => commands.sealMeeting(newest(hall)));
    else if (meaning.kind === 'TYPE_COUNTS') {
      if (!motion || (motion.handBase === 0 && motion.paperBase === 0)) say(t.noMotion);
      else if (mayCount(motion))
        state.prompt = { kind: 'COUNTS', motionId: motion.id, base: motion.handBase };
    } else if (meaning.kind === 'DIGIT' && motion) {
      const counts = motion.handBase > 0 || motion.paperBase > 0;
      if (counts && mayCount(motion)) countHand(motion.id, meaning.digit);
    } else if (meaning.kind === 'DIGIT') askItem(hall, meaning.digit);
    else if (meaning.kind === 'UNDO_HAND' && motion) setHands(motion.id, handsFor(motion.id).slice(0, -1));
  };

  return {
    get prompt(): Prompt | null {
      return state.prompt;
    },
    get busy(): boolean {
      return state.busy;
    },
    /** Hands counted by key for this motion on this laptop, all answers together. */
    handsCounted: (motionId: string): number => handsFor(motionId).length,
    /** By answer: for the chair's own phone, never for the wall. */
    handCounts: (motionId: string): Counts => countsOf(handsFor(motionId)),
    /** Says something to whoever presses keys (no voice, no second language). */
    tell: (text: string): void => say(text),
    /** The number that a prompt asks for, typed on a screen without keys. */
    answerNumber(number: number): void {
      if (state.prompt?.kind !== 'NUMBER') return;
      const { done } = state.prompt;
      state.prompt = null;
      done(number);
    },
    press(meaning: KeyMeaning): void {
      const hall = hallNow();
      if (!hall || state.busy) return;
      if (state.prompt && onPrompt(state.prompt, meaning)) return;
      onHall(hall, meaning);
    },
    typeCounts(motionId: string, counts: Counts): void {
      setHands(motionId, handsOf(counts));
      state.prompt = null;
    },
    cancel(): void {
      state.prompt = null;
    },
  };
};
