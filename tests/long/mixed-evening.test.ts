import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingDriver, Phone } from '../testkit/evening.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import * as api from '../testkit/small-commune.ts';
import * as affairs from '../testkit/village-affairs.ts';
import { devicesOn, eventually, picture, press, readText, sees, type Devices } from '../web/browser-world.ts';
import { chaptersOf } from '../web/chapters.ts';
import {
  HOUSEHOLDS,
  KINSHIP,
  LEFT_OUT,
  NEIGHBOURS,
  OPINIONS,
  RESULTS,
  THE_REST,
  WHY_LEFT_OUT,
} from '../web/mixed-village.ts';
import * as assembly from '../web/people/assembly.ts';
import { countHands, joinAsCounter, type Hands } from '../web/people/counter.ts';
import * as operator from '../web/people/operator.ts';
import { enterOnPaper } from '../web/people/paper-clerk.ts';
import { joinBySlip, vote, type Answer } from '../web/people/villager.ts';
import { openWall, seesResult, wordsOverlap } from '../web/people/wall.ts';
import { watchSlides, type Slides } from '../web/watch-slides.ts';
import { indicatorNames } from '../web/workbook.ts';

const INVITED = 60;
const BROWSER_PHONES = 3;
const API_PHONES = 9;
const BY_HAND = 28;
const PEOPLE = BROWSER_PHONES + API_PHONES + BY_HAND;

let server: TestServer;
let devices: Devices;
let round: api.Round;
let admin: api.Person;
let village: api.SmallCommune;
let officer: Page;
let desk: Page;
let wall: Page;
let slides: Slides;
let phones: Page[];
let counters: [Page, Page];
let others: Phone[];
let meeting: MeetingDriver;

/** The embedded Postgres: it is killed in the open motion. */
beforeAll(async () => {
  server = await startServer({ args: ['--empty'], embedded: true });
  devices = await devicesOn(server.url);
  admin = await api.firstAdministrator(server);
  round = await api.makeRound(admin);
  const at = { commune: 'Bình Thủy', heads: INVITED, households: HOUSEHOLDS };
  village = await api.makeSmallCommune(server.url, admin, round, at);
  await affairs.askQuorum(village.officer, round, village, { numerator: 1, denominator: 2, comparison: '>' });
  await affairs.declareRelation(village.officer, round, village, 'Lê Thị Bông', KINSHIP);
  wall = await devices.open('wall');
  const forbidden = [...OPINIONS, ...(await indicatorNames()), KINSHIP, LEFT_OUT, WHY_LEFT_OUT, NEIGHBOURS];
  slides = await watchSlides(wall, [...forbidden, '0891601', 'A-00']);
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});
chaptersOf('mixed-evening', () => devices);

const signedIn = async (person: api.Person): Promise<Page> => {
  const page = await devices.open('desk');
  const [name = '', value = ''] = person.client.cookie().split('=');
  await page.context().addCookies([{ name, value, url: server.url }]);
  return page;
};
const openDesk = async (of: MeetingDriver): Promise<Page> => {
  const page = await devices.open('laptop');
  await operator.joinAsOperator(page, await api.issueLink(village.officer, of.meetingId));
  await operator.saysProjectorIsOff(page);
  return page;
};
const inA = (name: string) => operator.itemsOf(desk, 'A').filter({ hasText: name });
const put = async (name: string): Promise<void> => {
  await operator.chooseItem(desk, inA(name));
  await operator.openVote(desk);
};
/** Two count apart and send the same. */
const bothCount = async (hands: Hands): Promise<void> => {
  for (const counter of counters) await countHands(counter, hands);
  await sees(desk, 'Hai người đếm đã xong');
};
/** What the phones answer, first those of the nine that need no picture, then those in the browser. */
const allVote = async (nine: Hands, three: readonly Answer[]): Promise<void> => {
  await castAll(nine);
  for (const [index, answer] of three.entries()) await vote(phones[index] as Page, answer);
};
const castAll = async ({ agree, disagree, noOpinion }: Hands, from = 0): Promise<void> => {
  const choices = [
    ...Array<string>(agree).fill('AGREE'),
    ...Array<string>(disagree).fill('DISAGREE'),
    ...Array<string>(noOpinion).fill('NO_OPINION'),
  ];
  const motionId = await openMotionId();
  for (const [index, choice] of choices.entries()) {
    const { client } = others[from + index] as Phone;
    const { castBallot } = await client.run<{ castBallot: { __typename: string } }>('CastBallot', {
      ...{ motionId, n: 1, choice },
    });
    expect(castBallot.__typename).toBe('BallotReceipt');
  }
};
const openMotionId = async (): Promise<string> => {
  const { meeting: at } = await village.officer.client.ask<{ meeting: { hall: { motion: { id: string } } } }>(
    `query ($m: UUID!) { meeting(id: $m) { hall { motion { id } } } }`,
    { m: meeting.meetingId },
  );
  return at.hall.motion.id;
};
const seen = ({ agree, disagree, noOpinion }: Hands): string => {
  expect(agree + disagree + noOpinion).toBe(PEOPLE);
  return `${agree}/${PEOPLE}`;
};
const resultOf = (name: string): Hands => RESULTS[name] ?? THE_REST;

describe('A mixed evening of six households and two lists, with 40 people', () => {
  it('too few come: with 20 households of 60 it does not begin, and is adjourned for it', async () => {
    const first = await api.makeMeeting(server.url, round, village);
    await affairs.inviteHouseholds(village.officer, first.meetingId, INVITED);
    await first.hands(20);
    await openWall(wall, first.code);
    desk = await openDesk(first);
    await operator.openAgenda(desk);
    await press(desk, 'Bắt đầu họp');
    await sees(desk, 'Mới có đại diện 20 trên 60 hộ, cần 31.');
    await sees(desk, 'Chưa đủ: chưa mở lấy ý kiến được. Chờ thêm, hoặc hoãn họp.');
    await picture(desk, 'mixed-no-quorum');
    await assembly.adjournForQuorum(desk);
    await sees(wall, /hoãn/i);
    await picture(wall, 'mixed-adjourned');
  });

  it('the commune has it meet again, linked to the first; 40 people come, 12 of them with a phone', async () => {
    officer = await signedIn(village.officer);
    await officer.goto(`/xa/thon/${village.villageId}`);
    await press(officer, 'Họp tiếp');
    await sees(officer, /họp tiếp cuộc họp đã hoãn/i);
    meeting = await affairs.meetingToCome(server.url, round, village);
    await affairs.inviteHouseholds(village.officer, meeting.meetingId, INVITED);
    await meeting.hands(BY_HAND);
    others = await meeting.phones(API_PHONES);
    phones = await Promise.all(Array.from({ length: BROWSER_PHONES }, () => devices.open('smallPhone')));
    for (const phone of phones) await joinBySlip(phone, meeting.code, await meeting.slip());
    await openWall(wall, meeting.code);
    desk = await openDesk(meeting);
    await sees(desk, '40 trên 60 hộ, cần 31');
    await sees(desk, `${PEOPLE} người dự họp được tính · 0 không tính · 12 điện thoại đã vào`);
  });

  it('the meeting agrees to phones, and two people count hands apart on two devices', async () => {
    await operator.startMeeting(desk);
    await operator.recordConsent(desk, 38);
    const [one, two] = await assembly.chooseTwoCounters(desk);
    if (!one || !two) throw new Error('no links for the counters');
    counters = [await devices.open('smallPhone'), await devices.open('phone')];
    await joinAsCounter(counters[0], one);
    await joinAsCounter(counters[1], two);
  });

  it('the two counters differ once: both count again, then it stands, and no number was on the wall before', async () => {
    const name = 'Lê Thị Bông';
    await put(name);
    await allVote({ agree: 6, disagree: 2, noOpinion: 1 }, ['Đồng ý', 'Không đồng ý', 'Không có ý kiến']);
    await sees(wall, '12/12');
    await countHands(counters[0], { agree: 15, disagree: 10, noOpinion: 3 });
    await countHands(counters[1], { agree: 14, disagree: 11, noOpinion: 3 });
    for (const page of [desk, wall, ...counters]) await sees(page, 'Hai người đếm khác nhau – đếm lại');
    await picture(wall, 'mixed-counters-differ');
    for (const words of ['.words', '.phones']) expect(await wordsOverlap(wall, '.hands', words)).toBe(false);
    await bothCount({ agree: 15, disagree: 10, noOpinion: 3 });
    expect(await readText(wall.locator('main'))).not.toMatch(/22\/40|15\/28|đồng ý ·/);
    expect(await operator.closeVote(desk)).toEqual({
      outcome: 'Thống nhất',
      share: '22/40 đồng ý · 55 %',
    });
    await seesResult(wall, { count: seen(resultOf(name)), share: '55 %', word: 'Thống nhất' });
    await sees(wall, '13 không đồng ý · 5 không có ý kiến');
    for (const phone of phones) await sees(phone, '22/40 đồng ý · 55 %');
    await picture(wall, 'mixed-result');
  });

  it('one stands aside: stays in the base, has no opinion, and the wall knows nothing of it', async () => {
    const name = 'Đỗ Văn Cảnh';
    await operator.chooseItem(desk, inA(name));
    await assembly.standAside(desk, NEIGHBOURS);
    await operator.openVote(desk);
    await allVote({ agree: 8, disagree: 1, noOpinion: 0 }, ['Đồng ý', 'Đồng ý', 'Không đồng ý']);
    await sees(desk, 'trong đó 1 người xin không biểu quyết, tính vào không có ý kiến');
    await bothCount({ agree: 20, disagree: 5, noOpinion: 3 });
    expect(await operator.closeVote(desk)).toEqual({ outcome: 'Thống nhất', share: '30/40 đồng ý · 75 %' });
    await seesResult(wall, { count: seen(resultOf(name)), share: '75 %', word: 'Thống nhất' });
    expect(await readText(wall.locator('body'))).not.toMatch(/không biểu quyết/i);
  });

  it('the power goes in an open question, server and database at once: it goes on where it was', async () => {
    const name = 'Ngô Thị Dung';
    await put(name);
    await castAll({ agree: 3, disagree: 3, noOpinion: 0 });
    await vote(phones[0] as Page, 'Đồng ý');
    await countHands(counters[0], { agree: 9, disagree: 17, noOpinion: 2 });
    await sees(wall, '7/12');
    await sees(desk, 'Một người đã gửi, chờ người kia');
    await cutThePower();
    await wall.locator('.wall.stale').waitFor();
    expect((await readText(wall.locator('main'))).length).toBeGreaterThan(0);
    await picture(wall, 'mixed-power-cut');
    await server.restart();
    await wall.locator('.wall:not(.stale)').waitFor();
    await sees(wall, name);
    await sees(wall, '7/12');
    await sees(desk, 'Một người đã gửi, chờ người kia');
    await castAll({ agree: 1, disagree: 2, noOpinion: 0 }, 6);
    await vote(phones[1] as Page, 'Không đồng ý');
    await vote(phones[2] as Page, 'Không có ý kiến');
    await countHands(counters[1], { agree: 9, disagree: 17, noOpinion: 2 });
    await sees(desk, 'Hai người đếm đã xong');
    expect(await operator.closeVote(desk)).toEqual({
      outcome: 'Chưa thống nhất – rà soát lại',
      share: '14/40 đồng ý · 35 %',
    });
    await seesResult(wall, {
      ...{ count: seen(resultOf(name)), share: '35 %', word: 'Chưa thống nhất – rà soát lại' },
    });
  });

  it('somebody left out is named from the floor: a request for later, nothing to vote on tonight', async () => {
    const items = (await meeting.items()).length;
    await assembly.proposeFromFloor(desk, LEFT_OUT, 'Chi hội Phụ nữ', WHY_LEFT_OUT);
    expect((await meeting.items()).length).toBe(items);
    expect(await affairs.requestsOf(village.officer, round, village)).toMatchObject([{ headName: LEFT_OUT }]);
  });

  it('the other three households and the two lists follow; three phones that stay silent have no opinion', async () => {
    const next = desk.getByRole('button', { name: /^(Mục tiếp theo: |Sang giơ tay xác nhận)/ });
    await operator.chooseItem(desk, inA('Ngô Thị Dung'));
    let items = 0;
    for (; !(await next.innerText()).startsWith('Sang'); items += 1) {
      await next.click();
      await operator.openVote(desk);
      await castAll({ agree: API_PHONES, disagree: 0, noOpinion: 0 });
      await bothCount({ agree: BY_HAND, disagree: 0, noOpinion: 0 });
      expect(await operator.closeVote(desk)).toMatchObject({ share: '37/40 đồng ý · 92,5 %' });
    }
    expect(items).toBe(5);
    await operator.showInstead(desk, 'Kết quả các mục');
    await sees(wall, '7 thống nhất · 1 rà soát lại · 0 chưa lấy ý kiến');
    await picture(wall, 'mixed-results');
  });

  it('one show of hands of all 40 confirms the whole, the result is sealed, every sum is equal', async () => {
    await press(desk, 'Mở lượt giơ tay xác nhận');
    await bothCount({ agree: PEOPLE, disagree: 0, noOpinion: 0 });
    await operator.closeVote(desk);
    await sees(wall, '40/40');
    await operator.seal(desk);
    await sees(wall, 'Cuộc họp đã kết thúc');
    await desk.getByRole('link', { name: 'Đối chiếu số liệu' }).first().click();
    await sees(desk, 'Mọi lượt đều khớp.');
  });

  it('the minutes are read out, adopted and printed: every page with the closing code, a stand-aside as a number', async () => {
    await desk.goto(`/dieu-khien/${meeting.meetingId}/bien-ban`);
    await press(desk, /tắt/);
    await desk.getByLabel('Họ tên chủ trì').fill('Trưởng ấp Lê Văn Chín');
    await desk.getByLabel('Họ tên thư ký').fill('H’Ƀlŭ Čê');
    await desk.getByLabel(/Số người đồng ý/).fill('39');
    await press(desk, 'Chốt biên bản…');
    await press(desk, 'Chốt biên bản');
    await sees(desk, 'Biên bản đã chốt.');
    await picture(desk, 'mixed-minutes');
    const code = (await desk.locator('.code .sign').innerText()).trim();
    const pages = await printed();
    expect(pages.every((page) => page.includes(`Mã chốt: ${code}`))).toBe(true);
    const text = pages.join(' ').replaceAll(/\s+/g, ' ');
    for (const words of ['22/40', '30/40', '14/40', 'H’Ƀlŭ Čê', LEFT_OUT]) expect(text).toContain(words);
    expect(text).toContain('Số lượt xin không biểu quyết vì có quan hệ gia đình: 1;');
    expect(text).toContain('Cuộc họp này tiếp tục cuộc họp trước đã tạm hoãn.');
    expect(text).not.toContain(KINSHIP);
  });

  it('npm run verify says of the export what was decided', async () => {
    const exported = await (await file('json')).text();
    const path = join(server.dataFolder, 'cuoc-hop.json');
    await writeFile(path, exported);
    const tool = join(import.meta.dirname, '../../server/tools/verify.ts');
    const { stdout, status } = spawnSync(process.execPath, [tool, path], { encoding: 'utf8' });
    expect(stdout).toMatch(/^KHỚP: Ấp Một: \d+ dòng nhật ký, 9 lượt lấy ý kiến, 10 hộ\./m);
    expect(status).toBe(0);
  });

  it('the same village on paper in another commune gives the same tally, line by line', async () => {
    const at = { commune: 'Bình Long', heads: INVITED, households: HOUSEHOLDS };
    const paper = await api.makeSmallCommune(server.url, admin, round, at);
    const page = await signedIn(paper.officer);
    await enterOnPaper(page, await affairs.preparePaper(round, paper), { people: PEOPLE, resultOf });
    await picture(page, 'mixed-paper');
    const live = await affairs.tallyOf(village, round);
    const line = { start: 8, toOtherClass: 5, newlyArisen: 1, end: 4, unsettled: 0 };
    expect(live.poor.households).toMatchObject(line);
    await eventually(() => affairs.tallyOf(paper, round)).toEqual(live);
  });

  it('all evening the wall was never blank and never showed an opinion, an indicator, an id, a relation or a voter', () => {
    for (const [head, , , , , , opinion] of HOUSEHOLDS)
      if (opinion) expect(slides.titles()).toContainEqual(expect.stringContaining(head));
    expect(slides.titles().length).toBeGreaterThan(8);
    expect(slides.leaks()).toEqual([]);
    expect(slides.blanks()).toBe(0);
  });
});

async function cutThePower(): Promise<void> {
  const pidFile = join(server.dataFolder, 'postgres/cluster/postmaster.pid');
  const postmaster = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
  process.kill(postmaster, 'SIGKILL');
  await server.kill();
}

const file = (format: string): Promise<Response> =>
  fetch(`${server.url}/files/minutes?meetingId=${meeting.meetingId}&format=${format}`, {
    headers: { cookie: village.officer.client.cookie() },
  });

async function printed(): Promise<string[]> {
  const bytes = new Uint8Array(await (await file('pdf')).arrayBuffer());
  return (await extractText(await getDocumentProxy(bytes))).text;
}
