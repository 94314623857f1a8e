import { choosePassword } from '../../server/demo/choose-password.ts';
import { randomUUID } from 'node:crypto';
import { makeWorkbook } from '../rules/imports/make-workbook.ts';
import { createClient, type Client } from './client.ts';
import { driveMeeting, type MeetingDriver } from './evening.ts';

export type Person = { readonly login: string; readonly password: string; readonly client: Client };
export type Round = { readonly id: string; readonly districtId: string };

/** A commune with one village, if `villageOf` does not name more; if nothing else is said its four households give an agenda with all three parts. */
export type SmallCommune = {
  readonly officer: Person;
  readonly communeId: string;
  readonly villageId: string;
  readonly villageIds: readonly string[];
};

const VILLAGE = 'Ấp Một';
const HEADER = [
  'STT',
  'Mã hộ',
  'Họ và tên chủ hộ',
  'Năm sinh',
  'Giới tính',
  'Số CCCD/CMND',
  'Thôn/ấp',
  'Số nhân khẩu',
  'Phân loại đầu kỳ',
  'Lý do rà soát',
  'Điểm B1',
  'Điểm B2',
  'Chỉ số thiếu hụt',
  'Phân loại',
  'Ý kiến khác (nếu có)',
];
/** Name, class at the start, B1, B2, indicators, class on the sheet, another opinion. */
export type HouseholdRow = readonly [string, string, number, number, string, string, string];
const HOUSEHOLDS: readonly HouseholdRow[] = [
  ['Lê Thị Bông', 'HN', 120, 20, '4, 6', 'HCN', 'Hộ xin ở lại diện hộ nghèo'],
  ['Trần Văn Dần', 'HN', 125, 20, '1, 8', 'HCN', ''],
  ['Ngô Thị Huệ', 'HN', 110, 40, '1, 4, 8, 10', 'HN', ''],
  ['Phạm Văn Khá', 'Không', 115, 30, '2, 5, 9', 'HN', ''],
];

const code = (index: number): string => `A-${String(index + 1).padStart(4, '0')}`;

type Area = { id: string; fullName: string; officialCode: string | null };

type Contents = {
  /** Households of the commune, so people who can come to the meetings. */
  readonly heads: number;
  readonly households: readonly HouseholdRow[];
  readonly villageOf: (index: number) => string;
};

const workbookOf = (
  { fullName, officialCode }: Area,
  { heads, households, villageOf }: Contents,
): Promise<Uint8Array> =>
  makeWorkbook({
    title: [
      [`ỦY BAN NHÂN DÂN ${fullName.toLocaleUpperCase('vi')}`],
      ['DANH SÁCH HỘ GIA ĐÌNH CẦN RÀ SOÁT NĂM 2023'],
      [`Huyện Châu Phú, tỉnh An Giang – Khu vực: Nông thôn – Mã xã: ${officialCode}`],
    ],
    header: HEADER,
    review: households.map(([name, start, b1, b2, indicators, sheet, opinion], index) => [
      ...[
        index + 1,
        code(index),
        name,
        1960 + (index % 40),
        'Nữ',
        `0891601${String(index).padStart(5, '0')}`,
        villageOf(index),
        3,
      ],
      ...[start, 'Đang quản lý', b1, b2, indicators, sheet, opinion],
    ]),
    heads: Array.from({ length: heads }, (_, index) => [
      ...[
        code(index),
        households[index]?.[0] ?? `Nguyễn Văn Số ${index + 1}`,
        villageOf(index),
        `Tổ ${(index % 5) + 1}`,
        3,
      ],
    ]),
  });

type Variables = Record<string, unknown>;
/** Runs a mutation named `result` and insists on success. */
export async function done<T>(client: Client, mutation: string, variables: Variables): Promise<T> {
  const { result } = await client.ask<{ result: T & { code?: string; message?: string } }>(mutation, {
    c: randomUUID(),
    ...variables,
  });
  if (result.code) throw new Error(`${result.code}: ${result.message}`);
  return result;
}

async function areaOf(client: Client, search: string, level: string, within?: string): Promise<Area> {
  const { areas } = await client.ask<{ areas: (Area & { parent: { id: string } | null })[] }>(
    `query ($s: String!, $l: AreaLevel!) { areas(search: $s, level: $l, first: 50) { id fullName officialCode parent { id } } }`,
    { s: search, l: level },
  );
  const found = areas.find((area) => !within || area.parent?.id === within);
  if (!found) throw new Error(`no area "${search}"`);
  return found;
}

/** The administrator whose password the server printed when it started on an empty database. */
export async function firstAdministrator(server: { url: string; output(): string }): Promise<Person> {
  for (let tries = 0; tries < 600; tries += 1) {
    const [, login, password] = /^\s+(\S+)\s+(\S+)\s+\/quan-tri$/m.exec(server.output()) ?? [];
    if (login && password) return signedIn(server.url, { login, password });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no administrator in: ${server.output()}`);
}

export async function signedIn(url: string, account: { login: string; password: string }): Promise<Person> {
  const client = createClient(url);
  await client.run('SignIn', account);
  return { ...account, client };
}

export async function makeAccount(
  url: string,
  admin: Person,
  account: { login: string; role: string; areaId: string },
): Promise<Person> {
  const { initialPassword } = await done<{ initialPassword: string }>(
    admin.client,
    `mutation ($c: UUID!, $login: String!, $role: Role!, $areaId: UUID!) {
      result: createAccount(commandId: $c, login: $login, displayName: $login, role: $role, areaId: $areaId) {
        ... on AccountCreated { initialPassword } ... on Refusal { code message } } }`,
    account,
  );
  return signedIn(url, await choosePassword(url, { login: account.login, password: initialPassword }));
}

/** The yearly round of huyện Châu Phú. */
export async function makeRound(admin: Person): Promise<Round> {
  const { id: districtId } = await areaOf(admin.client, 'Châu Phú', 'DISTRICT');
  const { round } = await done<{ round: { id: string } }>(
    admin.client,
    `mutation ($c: UUID!, $area: UUID!) {
      result: createRound(commandId: $c, name: "Rà soát năm 2023", year: 2023, rulePackId: "vn-2022-2025", areaId: $area) {
        ... on RoundCreated { round { id } } ... on Refusal { code message } } }`,
    { area: districtId },
  );
  return { id: round.id, districtId };
}

async function importWorkbook(officer: Client, url: string, place: string, body: Uint8Array): Promise<void> {
  const response = await fetch(`${url}/files/workbooks?${place}`, {
    method: 'POST',
    headers: {
      cookie: officer.cookie(),
      'x-file-name': 'xa.xlsx',
      'content-type': 'application/octet-stream',
    },
    body: Buffer.from(body),
  });
  const { uploadId } = (await response.json()) as { uploadId: string };
  for (let state = 'READING'; state === 'READING'; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const { importPreview } = await officer.ask<{ importPreview: { state: string } }>(
      `query ($u: UUID!) { importPreview(uploadId: $u) { state } }`,
      { u: uploadId },
    );
    ({ state } = importPreview);
  }
  await done(
    officer,
    `mutation ($c: UUID!, $u: UUID!) { result: confirmImport(commandId: $c, uploadId: $u) { __typename ... on Refusal { code message } } }`,
    { u: uploadId },
  );
}

export async function makeSmallCommune(
  url: string,
  admin: Person,
  round: Round,
  {
    commune,
    heads = 30,
    households = HOUSEHOLDS,
    villageOf = () => VILLAGE,
  }: { commune: string } & Partial<Contents>,
): Promise<SmallCommune> {
  const area = await areaOf(admin.client, commune, 'COMMUNE', round.districtId);
  const communeId = area.id;
  const officer = await makeAccount(url, admin, {
    login: `canbo.${communeId.slice(0, 8)}`,
    role: 'COMMUNE_OFFICER',
    areaId: communeId,
  });
  const place = `roundId=${round.id}&communeId=${communeId}`;
  await importWorkbook(officer.client, url, place, await workbookOf(area, { heads, households, villageOf }));
  const { roundCommune } = await officer.client.ask<{ roundCommune: { villages: { id: string }[] } }>(
    `query ($r: UUID!, $c: UUID!) { roundCommune(roundId: $r, communeId: $c) { villages { id } } }`,
    { r: round.id, c: communeId },
  );
  const villageIds = roundCommune.villages.map(({ id }) => id);
  const [villageId] = villageIds;
  if (!villageId) throw new Error('the workbook brought no village');
  return { officer, communeId, villageId, villageIds };
}

export async function makeMeeting(
  url: string,
  round: Round,
  { officer, villageId }: SmallCommune,
): Promise<MeetingDriver> {
  const { meeting } = await done<{ meeting: { id: string; code: string } }>(
    officer.client,
    `mutation ($c: UUID!, $r: UUID!, $v: UUID!) {
      result: prepareMeeting(commandId: $c, roundId: $r, villageId: $v, kind: LIVE, place: "Nhà văn hóa", chairName: "Trưởng ấp") {
        ... on MeetingPrepared { meeting { id code } } ... on Refusal { code message } } }`,
    { r: round.id, v: villageId },
  );
  return driveMeeting({ url, officer: officer.client, meetingId: meeting.id, code: meeting.code });
}

export const issueLink = (officer: Person, meetingId: string): Promise<{ path: string; pin: string }> =>
  done(
    officer.client,
    `mutation ($c: UUID!, $m: UUID!) {
      result: issueMeetingLink(commandId: $c, meetingId: $m, role: OPERATOR) {
        ... on MeetingLinkIssued { path pin } ... on Refusal { code message } } }`,
    { m: meetingId },
  );

/** Everything on the agenda is agreed to by all hands, confirmed and sealed: the shortest evening there is. */
export async function agreeToEverything(meeting: MeetingDriver, people: number): Promise<void> {
  await meeting.hands(people);
  await meeting.start();
  const items = await meeting.items();
  for (const itemId of [...items.map(({ id }) => id), null]) {
    const { id } = await meeting.open(itemId);
    await meeting.count(id, people, 0, 0);
    await meeting.close(id);
  }
  await meeting.seal();
}
