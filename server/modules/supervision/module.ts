import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Actor } from '../../kernel/actor.ts';
import type { UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import { createFileFolder } from '../../platform/files/file-folder.ts';
import { readPicture } from '../../platform/files/pictures/index.ts';
import type { Module } from '../../platform/module.ts';
import type { AreasModule } from '../areas/module.ts';
import type { CalendarModule } from '../calendar/module.ts';
import type { ComplaintsModule } from '../complaints/module.ts';
import { PHOTO_FILE_TEXTS, POSTING_REFUSALS } from '../posting/index.ts';
import type { RoundsModule } from '../rounds/module.ts';
import type { SupervisionDoors } from './api/doors.ts';
import { FindingResolver } from './api/finding-resolver.ts';
import { photoRoutes } from './api/photo-routes.ts';
import { QuestionResolver } from './api/question-resolver.ts';
import { SupervisionResolver } from './api/supervision-resolver.ts';
import { answerQuestion, handQuestionUp } from './app/answer-question.ts';
import { askQuestion } from './app/ask-question.ts';
import { assignMember, endAssignment } from './app/assign-member.ts';
import { drawReChecks } from './app/draw-re-checks.ts';
import { answerRemark, makeRemark } from './app/front-remarks.ts';
import { addInspectionPhoto, viewInspectionPhoto } from './app/keep-photos.ts';
import type { SupervisionPorts } from './app/ports.ts';
import { recordInspection } from './app/record-visit.ts';
import { viewQuestions } from './app/view-questions.ts';
import { viewSupervision } from './app/view-supervision.ts';
import { judgeFinding, raiseFinding, reportFinding } from './app/work-on-finding.ts';
import { questionRepository } from './db/question-repository.ts';
import { supervisionRepository } from './db/supervision-repository.ts';
import { INSPECTION_FILE_TEXTS, SUPERVISION_REFUSALS } from './domain/refusals.ts';

/** What tests work with. */
export type SupervisionModule = Module & { readonly doors: SupervisionDoors };

type Parts = {
  readonly unitOfWork: UnitOfWork;
  /** Photos lie here, beside the database. */
  readonly dataFolder: string;
  /** Who a request to a file route comes from. */
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
} & Pick<AreasModule, 'areas'> &
  Pick<RoundsModule, 'rounds'> &
  Pick<CalendarModule, 'keepClocks'> &
  Pick<ComplaintsModule, 'askReCheck'>;

const useCases = (ports: SupervisionPorts): SupervisionDoors => ({
  view: viewSupervision(ports),
  assign: assignMember(ports),
  endAssignment: endAssignment(ports),
  visit: recordInspection(ports),
  addPhoto: addInspectionPhoto(ports),
  photo: viewInspectionPhoto(ports),
  raise: raiseFinding(ports),
  report: reportFinding(ports),
  judge: judgeFinding(ports),
  draw: drawReChecks(ports),
  remark: makeRemark(ports),
  answerRemark: answerRemark(ports),
  questions: viewQuestions(ports),
  ask: askQuestion(ports),
  answer: answerQuestion(ports),
  handUp: handQuestionUp(ports),
});

/** Kiểm tra, giám sát and hỏi đáp: around the steps, changing none of their figures. */
export function createSupervisionModule({
  dataFolder,
  actorOf,
  onFault,
  ...parts
}: Parts): SupervisionModule {
  const doors = useCases({
    ...parts,
    supervision: supervisionRepository,
    questions: questionRepository,
    files: createFileFolder(join(dataFolder, 'inspection-photos')),
    readPicture,
  });
  const texts = { ...COMMON_REFUSALS, ...POSTING_REFUSALS, ...PHOTO_FILE_TEXTS, ...INSPECTION_FILE_TEXTS };
  return {
    name: 'supervision',
    doors,
    resolvers: [new SupervisionResolver(doors), new FindingResolver(doors), new QuestionResolver(doors)],
    refusals: SUPERVISION_REFUSALS,
    routes: photoRoutes({ actorOf, onFault, refusals: texts }, doors),
  };
}
