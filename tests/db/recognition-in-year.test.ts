import { extractText } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { postingRepository } from '../../server/modules/posting/db/posting-repository.ts';
import { createRecognitionModule } from '../../server/modules/recognition/module.ts';
import { codeOf, must } from './meetings-world.ts';
import { account, makeRound } from './round-world.ts';
import { household, score, trackWorld, type TrackWorld } from './track-world.ts';

/** Review during the year (QĐ 24/2021 Đ.5): one household, one decision, no opinion of the tier above. */
let of: TrackWorld;
let recognition: ReturnType<typeof createRecognitionModule>;
let poor: Awaited<ReturnType<typeof opened>>;
let refused: Awaited<ReturnType<typeof opened>>;

async function opened(headName: string, b1: number, indicators: number[]) {
  const householdId = await household(of, headName);
  const source = `mutation ($c: UUID!, $m: UUID!, $h: UUID) {
    done: openInYearCase(commandId: $c, communeId: $m, householdId: $h, direction: ENTER, receivedOn: "2025-03-10",
      askedBy: "x", signedAs: SIGNATURE) { ... on TrackCaseChanged { case { id } } ... on Refusal { code } } }`;
  const { done } = await of.ask<{ done: { case: { id: string } } }>(of.officer, source, {
    m: of.commune.id,
    h: householdId,
  });
  const [row] = await of.world.database.owner<{ roundId: string }>(
    `SELECT round_id AS "roundId" FROM track_case WHERE id = $1`,
    [done.case.id],
  );
  const key = { roundId: row?.roundId ?? '', communeId: of.commune.id };
  await score(of, { ...key, householdId, packId: 'vn-2022-2025', b1, indicators, agreed: true });
  return { id: done.case.id, key };
}

/** As the commune chair decided; how a case comes to that is what the tests of the tracks are about. */
const decided = async (id: string, outcome: 'GRANTED' | 'REFUSED') => {
  await of.world.database.owner(
    `INSERT INTO track_decision (case_id, outcome, end_class, number, decided_on, reasons, decided_by)
     VALUES ($1, $2, $3, $4, '2025-03-28', $5, 'test')`,
    [
      id,
      outcome,
      outcome === 'GRANTED' ? 'POOR' : null,
      `${outcome === 'GRANTED' ? 12 : 13}/QĐ-UBND`,
      'Thu nhập của hộ trên mức chuẩn',
    ],
  );
  await of.world.database.owner(
    `INSERT INTO outbox_event (topic, payload) VALUES ('track.decided', jsonb_build_object('caseId', $1::text))`,
    [id],
  );
  await of.world.database.relay.drain();
};

beforeAll(async () => {
  of = await trackWorld('2025-03-20');
  await makeRound(of.world, of.commune, 2024, 'vn-2022-2025');
  recognition = createRecognitionModule({
    ...{ unitOfWork: of.world.unitOfWork, relay: of.world.database.relay, packs: of.world.rounds.packs },
    ...{
      tracks: of.tracks.tracks,
      postings: postingRepository,
      dataFolder: '/nonexistent',
      origin: () => 'https://vi.du',
    },
    actorOf: () => Promise.resolve({ kind: 'PUBLIC' }),
    onFault: (error) => {
      throw error;
    },
  });
  poor = await opened('Lê Thị Bông', 100, [1, 2, 3]);
  refused = await opened('Phạm Văn Khá', 200, []);
});
afterAll(() => of.world.database.drop());

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await extractText(new Uint8Array(bytes), { mergePages: true })).text.normalize('NFC').replace(/\s+/g, ' ');

it('what the chair grants is a recognition of one household, with its paper and certificate; told again, no second one', async () => {
  const { doors } = recognition;
  await decided(poor.id, 'GRANTED');
  await of.world.database.owner(`UPDATE outbox_event SET done_at = NULL WHERE topic = 'track.decided'`);
  await of.world.database.relay.drain();
  const board = await doors.view.board(of.officer, poor.key);
  expect(board?.decisions).toMatchObject([{ kind: 'IN_YEAR', number: '12/QĐ-UBND', dated: '2025-03-28' }]);
  const paper = await textOf(must(await doors.printTrackDecision(of.chair, poor.id, 'pdf')).bytes);
  expect(paper).toContain('Lê Thị Bông');
  expect(paper).toContain('rà soát thường xuyên');
  expect(
    must(await doors.issue(of.officer, { commandId: newId(), ...poor.key, caseIds: null })),
  ).toMatchObject({ issued: 1 });
  expect(await doors.view.households(of.officer, poor.key)).toMatchObject([
    { headName: 'Lê Thị Bông', classAfter: 'POOR', certificate: { number: 1, year: 2025, valid: true } },
  ]);
});

it('what the chair refuses is answered in writing with number, date and reasons, and has no certificate', async () => {
  const { doors } = recognition;
  await decided(refused.id, 'REFUSED');
  const letter = await textOf(must(await doors.printTrackRefusal(of.officer, refused.id, 'pdf')).bytes);
  for (const words of [
    '13/QĐ-UBND',
    'ngày 28 tháng 3 năm 2025',
    'Thu nhập của hộ trên mức chuẩn',
    'Phạm Văn Khá',
  ])
    expect(letter).toContain(words);
  expect(codeOf(await doors.printTrackDecision(of.chair, refused.id, 'pdf'))).toBe('NOT_FOUND');
  expect(codeOf(await doors.printTrackRefusal(of.officer, poor.id, 'pdf'))).toBe('NOT_FOUND');
  const stranger = account('COMMUNE_OFFICER', newId());
  expect(codeOf(await doors.printTrackRefusal(stranger, refused.id, 'pdf'))).toBe('NOT_FOUND');
});
