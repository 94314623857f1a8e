import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicHall, type HallState } from '../../server/modules/meetings/app/hall-state.ts';
import { GrowingWaits, PIN_WAITS, SLIP_WAITS } from '../../server/modules/meetings/app/growing-waits.ts';
import {
  bornUntil,
  isAdult,
  isSamePerson,
  namedKey,
  type Person,
  whyNotCounted,
} from '../../server/modules/meetings/domain/attendance.ts';
import { countBallots } from '../../server/modules/meetings/domain/count-ballots.ts';
import { addUp, settleHands } from '../../server/modules/meetings/domain/count-hands.ts';
import { addressAtStart, addressWithoutChoice } from '../../server/modules/meetings/domain/join-address.ts';
import { shareText } from '../../server/modules/meetings/domain/motion-result.ts';
import { reconcileMotion, type ReconciledMotion } from '../../server/modules/meetings/domain/reconcile.ts';
import { CHOICES, type Choice } from '../../server/modules/meetings/domain/vocabulary.ts';

describe('the address in the QR when nobody has chosen', () => {
  const [home, hall, local] = [
    'http://192.168.1.5:4000',
    'http://192.168.137.1:4000',
    'http://localhost:4000',
  ];
  it('is the only address of the machine; localhost would send every phone to itself', () => {
    expect(addressWithoutChoice([home, local])).toBe(home);
    expect(addressWithoutChoice(['https://hop.example.vn'])).toBe('https://hop.example.vn');
    expect(addressWithoutChoice([local])).toBeNull();
  });
  it('is nobody’s guess with several networks', () =>
    expect(addressWithoutChoice([home, hall, local])).toBeNull());
  it('follows the laptop into the network of the hall, and keeps a choice that still leads here', () => {
    expect(addressAtStart(home, [hall, local])).toBe(hall);
    expect(addressAtStart(home, [home, hall, local])).toBe(home);
    expect(addressAtStart(null, [hall, home])).toBeNull();
  });
});

describe('n of m as a percentage', () => {
  it.each([
    [10, 20, '50 %'],
    [0, 7, '0 %'],
    [7, 7, '100 %'],
    [1, 3, '33,3 %'],
    [2, 3, '66,7 %'],
    [14, 23, '60,9 %'],
    [1249, 2500, '49,9 %'],
    [1999, 2000, '99,9 %'],
    [1, 2000, '0,1 %'],
    [1001, 2000, '50,1 %'],
    [9, 20, '45 %'],
  ])('%i of %i reads "%s"', (part, base, text) => expect(shareText(part, base)).toBe(text));

  it('says 100 % only for everybody and 50 % only for exactly half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (base, seed) => {
        const part = seed % (base + 1);
        const text = shareText(part, base);
        if (part < base) expect(text).not.toBe('100 %');
        expect(text === '50 %').toBe(part * 2 === base);
      }),
    );
  });

  it('is never a tenth away from what there was, and never rounded up to a whole percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (base, seed) => {
        const part = seed % (base + 1);
        const shown = Number(shareText(part, base).replace(' %', '').replace(',', '.'));
        const exact = (part * 100) / base;
        expect(Math.abs(shown - exact)).toBeLessThan(0.1);
        if (!Number.isInteger(exact)) expect(Math.floor(shown)).toBe(Math.floor(exact));
      }),
    );
  });
});

describe('hands', () => {
  const hands = (agree: number, disagree: number, noOpinion: number) => ({ agree, disagree, noOpinion });
  it('agree + disagree + no opinion make up the people answering by hand', () => {
    const settled = settleHands({ handBase: 17, hands: hands(9, 5, 3), mismatchReason: null });
    expect(settled).toEqual({ ok: true, value: hands(9, 5, 3) });
  });
  it('fewer are refused without a reason, and with one the missing count as no opinion', () => {
    const few = { handBase: 17, hands: hands(9, 5, 1) };
    expect(settleHands({ ...few, mismatchReason: null })).toMatchObject({ code: 'HANDS_DO_NOT_ADD_UP' });
    expect(settleHands({ ...few, mismatchReason: 'hai người ra ngoài' })).toEqual({
      ok: true,
      value: hands(9, 5, 3),
    });
  });
  it('more than there are people is refused, with or without a reason', () => {
    const many = { handBase: 17, hands: hands(10, 5, 3) };
    expect(settleHands({ ...many, mismatchReason: null })).toMatchObject({ code: 'HANDS_DO_NOT_ADD_UP' });
    expect(settleHands({ ...many, mismatchReason: 'x' })).toMatchObject({ code: 'HANDS_DO_NOT_ADD_UP' });
  });
  it('must be counted where somebody answers by hand, and need not be where nobody does', () => {
    expect(settleHands({ handBase: 1, hands: null, mismatchReason: 'x' })).toMatchObject({
      code: 'HANDS_NOT_COUNTED',
    });
    expect(settleHands({ handBase: 0, hands: null, mismatchReason: null })).toMatchObject({ ok: true });
  });
  it('and phones together always make up the base; who said nothing is no opinion', () => {
    const small = fc.nat({ max: 60 });
    fc.assert(
      fc.property(small, small, small, small, small, (a, b, c, d, silent) => {
        const base = a + b + c + d + silent;
        const result = addUp(base, hands(a, b, 0), hands(c, d, 0));
        expect(result).toEqual(hands(a + c, b + d, silent));
      }),
    );
  });
});

describe('ballots', () => {
  const open = ({ choice }: { choice: Buffer }): Choice => CHOICES[choice[0] ?? 0] ?? 'AGREE';
  const ballot = (attendeeId: string, n: number, choice: Choice) => ({
    ...{ attendeeId, n },
    choice: Buffer.from([CHOICES.indexOf(choice)]),
  });
  it('the highest number of each person counts', () => {
    const last = ballot('a', 3, 'DISAGREE');
    const all = [ballot('a', 1, 'AGREE'), last, ballot('b', 1, 'AGREE'), ballot('a', 2, 'AGREE')];
    expect(countBallots({ chosen: [last, ballot('b', 1, 'AGREE')], all, received: 2 }, open)).toEqual({
      ...{ agree: 1, disagree: 1, noOpinion: 0 },
    });
  });
  it('two counts that differ give no result', () => {
    const all = [ballot('a', 1, 'AGREE'), ballot('a', 2, 'DISAGREE')];
    expect(countBallots({ chosen: [ballot('a', 1, 'AGREE')], all, received: 1 }, open)).toBeNull();
  });
  it('a person marked as received without a ballot gives no result', () => {
    const one = [ballot('a', 1, 'AGREE')];
    expect(countBallots({ chosen: one, all: one, received: 2 }, open)).toBeNull();
  });
});

describe('people at the door', () => {
  const person = (over: Partial<Person>): Person => ({
    ...{ personKey: `named:${over.name ?? ''}`, name: 'Y Bhăm Niê', toName: null, birthYear: null },
    ...{ householdId: null, ...over },
  });
  it('a head who is also listed as a member is one person', () => {
    const head = person({ personKey: 'head:1', householdId: '1', name: 'Nguyễn Văn A' });
    const member = person({ personKey: 'member:9', householdId: '1', name: 'NGUYỄN VĂN A' });
    expect(isSamePerson(head, member)).toBe(true);
  });
  it('two of one name in two households are two people', () => {
    const one = person({ personKey: 'head:1', householdId: '1', name: 'Nguyễn Văn A', birthYear: 1970 });
    const other = person({ personKey: 'head:2', householdId: '2', name: 'Nguyễn Văn A', birthYear: 1970 });
    expect(isSamePerson(one, other)).toBe(false);
  });
  it('somebody typed in is one with whoever has the same name and birth year, unless the tổ differ', () => {
    const roll = {
      personKey: 'head:1',
      householdId: '1',
      name: 'H’Bia Ƀuôn',
      birthYear: 1970,
      toName: 'Tổ 1',
    };
    const typed = { personKey: 'named:x', name: "h'bia buon", birthYear: 1970 };
    expect(isSamePerson(person(roll), person(typed))).toBe(true);
    expect(isSamePerson(person(roll), person({ ...typed, toName: 'tổ 1' }))).toBe(true);
    expect(isSamePerson(person(roll), person({ ...typed, toName: 'Tổ 2' }))).toBe(false);
    expect(isSamePerson(person(roll), person({ ...typed, birthYear: 1971 }))).toBe(false);
  });
  it('the same name typed twice in any spelling is one key', () => {
    expect(namedKey('H’Bia Ƀuôn', 'Tổ 1', 1970)).toBe(namedKey("h'bia buon", 'TỔ 1', 1970));
  });
  it('the Front’s supervisor counts only if the rules say so; everybody else counts', () => {
    const rule = { countedRoles: null, supervisorCounts: false };
    expect(whyNotCounted('FRONT_SUPERVISOR', rule)).toBe('ROLE');
    expect(whyNotCounted('FRONT_SUPERVISOR', { ...rule, supervisorCounts: true })).toBeNull();
    expect(whyNotCounted('COMMUNE_OFFICER', rule)).toBeNull();
  });
  it('an adult turns 18 in the year of the round at the latest; an unknown year is not a refusal', () => {
    const latest = bornUntil(2023, 18);
    expect([isAdult(2005, latest), isAdult(2006, latest), isAdult(null, latest)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(isAdult(2020, bornUntil(2018, null))).toBe(true);
  });
});

describe('reconciliation of a question', () => {
  const motion: ReconciledMotion = {
    ...{ motionId: 'm', meetingId: 'e', purpose: 'ITEM', attempt: 1, section: 'ONE_BY_ONE', movement: null },
    headName: 'A',
    ...{
      households: 1,
      base: 20,
      handBase: 17,
      phoneBase: 3,
      phonesAside: 0,
      paperBase: 0,
      sheetsReturned: null,
      hands: { agree: 8, disagree: 6, noOpinion: 3 },
    },
    ...{ phoneBallots: 3, result: { agree: 10, disagree: 6, noOpinion: 4 }, agreed: true, reason: null },
  };
  it('is equal when hands raised, hands of no opinion and phones make up the base', () => {
    const many = { ...motion, base: 22, phoneBase: 5, phoneBallots: 5 };
    const result = { agree: 12, disagree: 6, noOpinion: 4 };
    const row = reconcileMotion({ ...many, result });
    expect(row).toMatchObject({ handsRaised: 14, handsNoOpinion: 3, difference: null });
  });
  it('does not split hands beside one to four phones, where subtracting them would name a voter', () => {
    const split = (phoneBase: number) =>
      reconcileMotion({
        ...motion,
        ...{ base: 17 + phoneBase, phoneBase, phoneBallots: phoneBase },
        ...{ result: { agree: 8 + phoneBase, disagree: 6, noOpinion: 3 } },
      });
    for (const phones of [1, 2, 3, 4])
      expect(split(phones)).toMatchObject({ handsRaised: null, handsNoOpinion: null, difference: null });
    // six phones, of which the wall shows that three answered: the same
    expect(reconcileMotion({ ...motion, base: 23, phoneBase: 6, phoneBallots: 3 })).toMatchObject({
      handsRaised: null,
      handsNoOpinion: null,
    });
    for (const phones of [0, 5]) expect(split(phones)).toMatchObject({ handsRaised: 14, handsNoOpinion: 3 });
  });
  it('names hands that are missing, and phones that answered by hand', () => {
    const few = { ...motion, hands: { agree: 8, disagree: 6, noOpinion: 1 } };
    expect(reconcileMotion(few).difference).toEqual({ kind: 'HANDS_MISSING', people: 2 });
    const all = { ...motion, hands: { agree: 10, disagree: 6, noOpinion: 4 } };
    expect(reconcileMotion(all).difference).toEqual({ kind: 'ALL_BY_HAND', people: 3 });
  });
  it('names a result that does not make up the base', () => {
    const torn = { ...motion, result: { agree: 10, disagree: 6, noOpinion: 3 } };
    expect(reconcileMotion(torn).difference).toEqual({ kind: 'RESULT', people: 1 });
  });
});

describe('wrong PINs', () => {
  it('five are free, then each doubles the wait, up to a quarter of an hour; the right one starts afresh', () => {
    let now = 0;
    const waits = new GrowingWaits({ now: () => new Date(now) }, PIN_WAITS);
    const seen: (number | null)[] = [];
    for (let i = 0; i < 12; i += 1) {
      seen.push(waits.wait('link'));
      waits.failed('link');
      if (i >= 4) now += (waits.wait('link') ?? 0) * 1000;
    }
    expect(seen.slice(0, 5)).toEqual([null, null, null, null, null]);
    expect(waits.wait('link')).toBeNull(); // waited long enough each time
    waits.failed('link');
    expect(waits.wait('link')).toBe(900);
    expect(waits.wait('another link')).toBeNull();
    waits.succeeded('link');
    expect(waits.wait('link')).toBeNull();
  });
});

describe('wrong slips', () => {
  it('slow a source down for seconds, and a quiet minute starts afresh', () => {
    let now = 0;
    const waits = new GrowingWaits({ now: () => new Date(now) }, SLIP_WAITS);
    for (let i = 0; i < 40; i += 1) waits.failed('code|source');
    expect(waits.wait('code|source')).toBe(15);
    expect(waits.wait('code|another source')).toBeNull();
    now += 61_000;
    waits.failed('code|source');
    expect(waits.wait('code|source')).toBeNull();
  });
});

describe('the hall as the public sees it', () => {
  const item = { id: 'i' } as unknown as HallState['agenda'][number];
  const hall = {
    state: 'IN_SESSION',
    sealedAt: null,
    agenda: [item],
    currentItem: item,
  } as unknown as HallState;
  const at = (hours: number) => new Date(hours * 3_600_000);
  it('names households while in session and for the rest of the evening, not before and not for ever', () => {
    expect(publicHall(hall, at(0)).agenda).toEqual([item]);
    const prepared = publicHall({ ...hall, state: 'PREPARED' }, at(0));
    expect([prepared.agenda, prepared.currentItem]).toEqual([[], null]);
    const sealed: HallState = { ...hall, state: 'SEALED', sealedAt: at(0) };
    expect(publicHall(sealed, at(11)).agenda).toEqual([item]);
    expect(publicHall(sealed, at(13)).agenda).toEqual([]);
  });
});
