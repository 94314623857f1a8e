import type { Language } from '../../../kernel/refusals.ts';
import { shareText } from '../../meetings/index.ts';
import {
  missingFor,
  missingText,
  STEPS_OF_LAW,
  type HappenedEvent,
  type Reason,
  type StepCount,
  type UnitProgress,
  type VillageRow,
} from '../app/progress-store.ts';
import type { ProgressBoard as BoardValue } from '../app/view-progress.ts';
import {
  MissingForNextStep,
  ProgressBoard,
  ProgressPart,
  StepBackReason,
  StepEvent,
  StepProgress,
  VillageProgress,
} from './types.ts';

/** The same share in the reader's language. */
const shareIn = (language: Language, part: number, all: number): string => {
  const share = shareText(part, all);
  return language === 'vi' ? share : share.replace(',', '.');
};

function stepsObject(steps: readonly StepCount[], villages: number, language: Language): StepProgress[] {
  return STEPS_OF_LAW.flatMap(({ step, number, name, article, mark }) => {
    const count = steps.find((of) => of.step === step);
    if (!count) return [];
    const share = villages === 0 ? '–' : shareIn(language, count.finished, villages);
    const words = { number, name: name[language], article, mark };
    return [Object.assign(new StepProgress(), { ...count, ...words, share })];
  });
}

const partObject = (language: Language) => (unit: UnitProgress) =>
  Object.assign(new ProgressPart(), {
    villages: unit.villages,
    steps: stepsObject(unit.steps, unit.villages, language),
    changedAt: unit.changedAt,
    areaId: unit.areaId,
  });

const reasonObject = (reason: Reason | null) => reason && Object.assign(new StepBackReason(), reason);

export const eventObject = (event: HappenedEvent): StepEvent =>
  Object.assign(new StepEvent(), { ...event, reason: reasonObject(event.reason) });

const villageObject =
  (roundId: string, track: BoardValue['track'], language: Language) =>
  (row: VillageRow): VillageProgress => {
    const { step, state, kind, changedAt, version, villageId } = row;
    const missing = missingFor(row, row.outstanding, track).map((one) =>
      Object.assign(new MissingForNextStep(), { ...one, text: missingText(one, language) }),
    );
    const shown = { step, state, kind, changedAt, version, villageId, roundId, missing };
    return Object.assign(new VillageProgress(), { ...shown, reason: reasonObject(row.reason) });
  };

export function boardObject(board: BoardValue, language: Language): ProgressBoard {
  const { roundId, version, villages, changedAt, sentence, area } = board;
  return Object.assign(new ProgressBoard(), {
    ...{ roundId, version, villages, changedAt, areaId: area.id, aboveIds: area.path.slice(0, -1) },
    steps: stepsObject(board.steps, villages, language),
    sentence: sentence.vi,
    sentenceInEnglish: sentence.en,
    parts: board.parts.map(partObject(language)),
    lateCommunes: board.lateCommunes.map(partObject(language)),
    villageProgress: board.villageRows.map(villageObject(roundId, board.track, language)),
  });
}
