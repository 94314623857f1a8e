import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { choosePassword, type SignIn } from './choose-password.ts';
import { createClient, type Client } from './client.ts';

/** What a stranger needs to see a village vote; kept in the data folder, readable by its owner only. */
export type DemoSignIns = {
  readonly admin: SignIn;
  readonly officer: SignIn;
  readonly appraiser: SignIn;
  /** Absent in a demo of before there were forms. */
  readonly reviewer?: SignIn;
  /** Who sends, signs off and signs; absent in a demo of before there was a report. */
  readonly signers?: Readonly<Record<'communeChair' | 'lead' | 'appraisalChair', SignIn>>;
  readonly meeting: { readonly id: string; readonly code: string; readonly village: string };
};

/** The one-evening link, new at each start because it lasts one evening. */
export type TonightLink = { readonly path: string; readonly pin: string };

const WORKBOOK = join(import.meta.dirname, 'workbooks/xa-binh-my-2023.xlsx');
const signInsFile = (dataFolder: string): string => join(dataFolder, 'demo-sign-ins.json');
type Variables = Record<string, unknown>;

/** Runs a mutation named `result` and insists on success: in the demo a refusal is a bug. */
async function done<T>(client: Client, mutation: string, variables: Variables): Promise<T> {
  const { result } = await client.ask<{
    result: T & { __typename: string; code?: string; message?: string };
  }>(mutation, variables);
  if (result.code) throw new Error(`demo data: ${result.code} ${result.message}`);
  return result;
}

async function areaId(client: Client, search: string, level: string, within?: string): Promise<string> {
  const { areas } = await client.ask<{ areas: { id: string; parent: { id: string } | null }[] }>(
    `query ($search: String!, $level: AreaLevel!) { areas(search: $search, level: $level) { id parent { id } } }`,
    { search, level },
  );
  const found = areas.find((area) => !within || area.parent?.id === within);
  if (!found) throw new Error(`demo data: no area "${search}"`);
  return found.id;
}

async function createAccount(
  url: string,
  admin: Client,
  account: { login: string; displayName: string; role: string; areaId: string },
): Promise<SignIn> {
  const { initialPassword } = await done<{ initialPassword: string }>(
    admin,
    `mutation ($c: UUID!, $login: String!, $displayName: String!, $role: Role!, $areaId: UUID!) {
      result: createAccount(commandId: $c, login: $login, displayName: $displayName, role: $role, areaId: $areaId) {
        __typename ... on AccountCreated { initialPassword } ... on Refusal { code message } } }`,
    { c: randomUUID(), ...account },
  );
  return choosePassword(url, { login: account.login, password: initialPassword });
}

/** Reads the workbook as the officer would on the page: upload, preview, confirm. */
async function importWorkbook(
  officer: Client,
  url: string,
  roundId: string,
  communeId: string,
): Promise<void> {
  const response = await fetch(`${url}/files/workbooks?roundId=${roundId}&communeId=${communeId}`, {
    method: 'POST',
    headers: {
      cookie: officer.cookie(),
      'x-file-name': 'xa-binh-my-2023.xlsx',
      'content-type': 'application/octet-stream',
    },
    body: await readFile(WORKBOOK),
  });
  const { uploadId } = (await response.json()) as { uploadId: string };
  for (let tries = 0; tries < 300; tries += 1) {
    const { importPreview } = await officer.ask<{ importPreview: { state: string } }>(
      `query ($u: UUID!) { importPreview(uploadId: $u) { state } }`,
      { u: uploadId },
    );
    if (importPreview.state === 'READY') break;
    if (importPreview.state === 'FAILED') throw new Error('demo data: the workbook could not be read');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await done(
    officer,
    `mutation ($c: UUID!, $u: UUID!) { result: confirmImport(commandId: $c, uploadId: $u) { __typename ... on Refusal { code message } } }`,
    { c: randomUUID(), u: uploadId },
  );
}

/** A row without a village holds up every village; the demo excuses it by name, the others stay to be mended. */
async function excuseHomelessRows(officer: Client, roundId: string, communeId: string): Promise<void> {
  const { rowsToMend } = await officer.ask<{ rowsToMend: { id: string; reasons: { code: string }[] }[] }>(
    `query ($r: UUID!, $c: UUID!) { rowsToMend(roundId: $r, communeId: $c) { id reasons { code } } }`,
    { r: roundId, c: communeId },
  );
  for (const { id } of rowsToMend.filter((row) => row.reasons.some(({ code }) => code === 'VILLAGE_UNKNOWN')))
    await done(
      officer,
      `mutation ($c: UUID!, $id: UUID!, $name: String!, $reason: String!) {
        result: excuseImportRow(commandId: $c, rowId: $id, name: $name, reason: $reason) { __typename ... on Refusal { code message } } }`,
      {
        c: randomUUID(),
        id,
        name: 'Cán bộ xã (mẫu)',
        reason: 'Dữ liệu mẫu: hộ không ghi rõ ấp, rà soát sau',
      },
    );
}

type VillageChoice = { id: string; fullName: string; contested: number };

/** Tonight's village: everything could be read, and the most households are talked about. */
async function chooseVillage(officer: Client, roundId: string, communeId: string): Promise<VillageChoice> {
  const { communeTally } = await officer.ask<{
    communeTally: { villages: { village: { id: string; fullName: string }; rowsToMend: number }[] };
  }>(
    `query ($r: UUID!, $c: UUID!) { communeTally(roundId: $r, communeId: $c) { villages { rowsToMend village { id fullName } } } }`,
    { r: roundId, c: communeId },
  );
  const choices: VillageChoice[] = [];
  for (const { village } of communeTally.villages.filter(({ rowsToMend }) => rowsToMend === 0)) {
    const { reviewCases } = await officer.ask<{ reviewCases: { otherOpinionKinds: string[] }[] }>(
      `query ($r: UUID!, $v: UUID!) { reviewCases(roundId: $r, villageId: $v) { otherOpinionKinds } }`,
      { r: roundId, v: village.id },
    );
    choices.push({
      ...village,
      contested: reviewCases.filter((one) => one.otherOpinionKinds.length > 0).length,
    });
  }
  choices.sort((a, b) => b.contested - a.contested);
  const [best] = choices;
  if (!best) throw new Error('demo data: no village is ready');
  return best;
}

async function prepareMeeting(
  officer: Client,
  roundId: string,
  village: VillageChoice,
): Promise<DemoSignIns['meeting']> {
  const { meeting } = await done<{ meeting: { id: string; code: string } }>(
    officer,
    `mutation ($c: UUID!, $r: UUID!, $v: UUID!) {
      result: prepareMeeting(commandId: $c, roundId: $r, villageId: $v, kind: LIVE, place: "Nhà văn hóa ấp", chairName: "Trưởng ấp (mẫu)") {
        __typename ... on MeetingPrepared { meeting { id code } } ... on Refusal { code message } } }`,
    { c: randomUUID(), r: roundId, v: village.id },
  );
  return { ...meeting, village: village.fullName };
}

/** Loads the demo through the API itself, exactly as people would: so the demo is also a proof that the path works. */
export async function loadDemo(url: string, dataFolder: string, admin: SignIn): Promise<DemoSignIns> {
  const adminClient = createClient(url);
  await adminClient.run('SignIn', admin);
  const district = await areaId(adminClient, 'Châu Phú', 'DISTRICT');
  const commune = await areaId(adminClient, 'Bình Mỹ', 'COMMUNE', district);
  // prettier-ignore
  const officer = await createAccount(url, adminClient, { login: 'canbo.binhmy', displayName: 'Cán bộ giảm nghèo xã Bình Mỹ (mẫu)', role: 'COMMUNE_OFFICER', areaId: commune });
  // prettier-ignore
  const appraiser = await createAccount(url, adminClient, { login: 'thamdinh.chauphu', displayName: 'Chuyên viên thẩm định Châu Phú (mẫu)', role: 'APPRAISER', areaId: district });
  // prettier-ignore
  const reviewer = await createAccount(url, adminClient, { login: 'rasoat.binhmy', displayName: 'Rà soát viên xã Bình Mỹ (mẫu)', role: 'REVIEWER', areaId: commune });
  const signers = {
    // prettier-ignore
    communeChair: await createAccount(url, adminClient, { login: 'chutich.binhmy', displayName: 'Chủ tịch UBND xã Bình Mỹ (mẫu)', role: 'COMMUNE_CHAIR', areaId: commune }),
    // prettier-ignore
    lead: await createAccount(url, adminClient, { login: 'lanhdao.chauphu', displayName: 'Lãnh đạo phòng thẩm định Châu Phú (mẫu)', role: 'APPRAISAL_LEAD', areaId: district }),
    // prettier-ignore
    appraisalChair: await createAccount(url, adminClient, { login: 'chutich.chauphu', displayName: 'Chủ tịch UBND huyện Châu Phú (mẫu)', role: 'APPRAISAL_CHAIR', areaId: district }),
  };
  const { round } = await done<{ round: { id: string } }>(
    adminClient,
    `mutation ($c: UUID!, $area: UUID!) {
      result: createRound(commandId: $c, name: "Rà soát định kỳ năm 2023 (mẫu)", year: 2023, rulePackId: "vn-2022-2025", areaId: $area) {
        __typename ... on RoundCreated { round { id } } ... on Refusal { code message } } }`,
    { c: randomUUID(), area: district },
  );
  const officerClient = createClient(url);
  await officerClient.run('SignIn', officer);
  await importWorkbook(officerClient, url, round.id, commune);
  await excuseHomelessRows(officerClient, round.id, commune);
  const village = await chooseVillage(officerClient, round.id, commune);
  const meeting = await prepareMeeting(officerClient, round.id, village);
  const signIns: DemoSignIns = { admin, officer, appraiser, reviewer, signers, meeting };
  await writeFile(signInsFile(dataFolder), JSON.stringify(signIns, null, 2), { mode: 0o600 });
  return signIns;
}

export const readDemoSignIns = async (dataFolder: string): Promise<DemoSignIns | null> => {
  const text = await readFile(signInsFile(dataFolder), 'utf8').catch(() => null);
  return text ? (JSON.parse(text) as DemoSignIns) : null;
};

/** A fresh one-evening link for tonight's demo meeting; null when the demo was changed and it no longer fits. */
export async function issueTonightLink(url: string, signIns: DemoSignIns): Promise<TonightLink | null> {
  try {
    const officer = createClient(url);
    await officer.run('SignIn', signIns.officer);
    return await done<TonightLink>(
      officer,
      `mutation ($c: UUID!, $m: UUID!) {
        result: issueMeetingLink(commandId: $c, meetingId: $m, role: OPERATOR) {
          __typename ... on MeetingLinkIssued { path pin } ... on Refusal { code message } } }`,
      { c: randomUUID(), m: signIns.meeting.id },
    );
  } catch {
    return null;
  }
}
