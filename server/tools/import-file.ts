import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { createModules } from '../compose.ts';
import type { Actor } from '../kernel/actor.ts';
import type { UnitOfWork } from '../kernel/ports.ts';
import { fillText, type RefusalText } from '../kernel/refusals.ts';
import type { Refusal } from '../kernel/result.ts';
import type { CommuneHeader, Place, UploadPreview } from '../modules/imports/index.ts';
import { reasonLine } from '../modules/imports/index.ts';

export type ImportTool = Pick<ReturnType<typeof createModules>, 'modules' | 'rounds' | 'imports'> & {
  readonly unitOfWork: UnitOfWork;
  readonly say: (line: string) => void;
  /** Draws the bar; 0 … 1. */
  readonly progress: (share: number) => void;
  readonly ask: (question: string) => Promise<boolean>;
};

/** Whoever can run a command on the server's machine holds its data anyway. */
const COMMAND_LINE: Actor = {
  kind: 'ACCOUNT',
  accountId: 'command-line',
  name: 'Dòng lệnh',
  grants: [{ role: 'COMMUNE_OFFICER', areaId: null }],
};

export type ImportOutcome = 'SAVED' | 'UNCHANGED' | 'NOT_CONFIRMED' | 'REFUSED';

const REFRESH_MS = 100;
const MOST_LINES = 40;

function sayRefusal({ say, modules }: ImportTool, refusal: Refusal): ImportOutcome {
  const texts = Object.assign({}, ...modules.map((module) => module.refusals)) as Record<string, RefusalText>;
  const text = texts[refusal.code];
  const fill = (line: string): string => fillText(line, refusal.details);
  say(text ? `${fill(text.message.vi)} ${fill(text.whatToDo.vi)}` : refusal.code);
  if (text) say(`${fill(text.message.en)} ${fill(text.whatToDo.en)}`);
  return 'REFUSED';
}

/** The rounds of the workbook's year that its commune takes part in. */
async function findPlaces(
  { unitOfWork, rounds }: ImportTool,
  { code, year }: CommuneHeader,
): Promise<Place[]> {
  return unitOfWork.read(async (tx) => {
    const ofYear = (await rounds.rounds.list(tx, { everyRound: 'ALL', oneRound: [] })).filter(
      (round) => round.year === year,
    );
    const places: Place[] = [];
    for (const round of ofYear) {
      for (const { roundId, communeId } of await rounds.rounds.communes(tx, round.id, 'ALL', code))
        places.push({ roundId, communeId });
    }
    return places;
  });
}

async function read(
  tool: ImportTool,
  place: Place,
  fileName: string,
  bytes: Uint8Array,
): Promise<string | Refusal> {
  const { receive, uploads } = tool.imports;
  const admitted = await receive.admit(COMMAND_LINE, place);
  if (!admitted.ok) return admitted;
  const upload = await receive.accept(admitted.value, fileName, bytes);
  if (!upload.ok) return upload;
  const { id } = upload.value;
  const drawing = setInterval(() => tool.progress(uploads.find(id)?.share ?? 0), REFRESH_MS);
  await uploads.settled(id);
  clearInterval(drawing);
  tool.progress(1);
  return uploads.find(id)?.refusal ?? id;
}

function sayPreview(
  { say }: ImportTool,
  { counts, households, members, villages, toMendWithoutVillage, reasons, alreadyImported }: UploadPreview,
): void {
  say(`Hộ ${households} · nhân khẩu ${members} · rà soát ${counts.rows}`);
  say(`Households ${households} · members ${members} · under review ${counts.rows}`);
  for (const { name, households: all, review, toMend } of villages) {
    say(`  ${name}: ${all} hộ, rà soát ${review}${toMend > 0 ? `, chưa nhập được ${toMend}` : ''}`);
  }
  if (toMendWithoutVillage > 0)
    say(
      `  Chưa rõ thôn: chưa nhập được ${toMendWithoutVillage} / no readable village: ${toMendWithoutVillage}`,
    );
  for (const reason of reasons.slice(0, MOST_LINES)) say(`  ${reasonLine(reason)}`);
  if (reasons.length > MOST_LINES) say(`  … +${reasons.length - MOST_LINES}`);
  say(
    `Nhập được ${counts.accepted} (thiếu/sai số giấy tờ ${counts.flagged}) · chưa nhập được ${counts.toMend} · sửa được ${counts.mended}`,
  );
  say(
    `Accepted ${counts.accepted} (flagged ${counts.flagged}) · to mend ${counts.toMend} · mended ${counts.mended}`,
  );
  if (alreadyImported)
    say(
      'Tệp này đã được nhập; nhập lại không thay đổi gì. / This file was imported before; nothing will change.',
    );
}

async function confirm(tool: ImportTool, uploadId: string): Promise<ImportOutcome> {
  const preview = await tool.imports.viewUpload(COMMAND_LINE, uploadId);
  if (!preview) return sayRefusal(tool, { ok: false, code: 'UPLOAD_GONE' });
  sayPreview(tool, preview);
  if (!(await tool.ask('Lưu vào hệ thống? / Save? (c/k, y/n) '))) {
    tool.say('Chưa lưu gì. / Nothing was saved.');
    return 'NOT_CONFIRMED';
  }
  const confirmed = await tool.imports.confirmImport(COMMAND_LINE, { commandId: randomUUID(), uploadId });
  if (!confirmed.ok) return sayRefusal(tool, confirmed);
  tool.say(confirmed.value.unchanged ? 'Không có gì thay đổi. / Nothing changed.' : 'Đã lưu. / Saved.');
  return confirmed.value.unchanged ? 'UNCHANGED' : 'SAVED';
}

/** Reads a workbook, shows what it says, asks, saves: as on the commune's page. */
export async function importFile(
  tool: ImportTool,
  path: string,
  bytes: Uint8Array,
  roundId?: string,
): Promise<ImportOutcome> {
  const header = await tool.imports.readCommuneOf(bytes);
  if (!header.ok) return sayRefusal(tool, header);
  const places = (await findPlaces(tool, header.value)).filter(
    (place) => roundId === undefined || place.roundId === roundId,
  );
  const [place] = places;
  if (!place) {
    const { code, year } = header.value;
    tool.say(
      `Chưa có đợt rà soát năm ${year} cho xã mã ${code}. / There is no round of ${year} for commune ${code}.`,
    );
    return 'REFUSED';
  }
  if (places.length > 1) {
    tool.say(
      'Xã có nhiều đợt rà soát trong năm; chọn bằng --round=ID: / Several rounds; choose with --round=ID:',
    );
    for (const { roundId: id } of places) tool.say(`  ${id}`);
    return 'REFUSED';
  }
  const uploaded = await read(tool, place, basename(path), bytes);
  return typeof uploaded === 'string' ? confirm(tool, uploaded) : sayRefusal(tool, uploaded);
}
