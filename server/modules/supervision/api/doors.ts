import type { answerQuestion, handQuestionUp } from '../app/answer-question.ts';
import type { askQuestion } from '../app/ask-question.ts';
import type { assignMember, endAssignment } from '../app/assign-member.ts';
import type { drawReChecks } from '../app/draw-re-checks.ts';
import type { answerRemark, makeRemark } from '../app/front-remarks.ts';
import type { addInspectionPhoto, viewInspectionPhoto } from '../app/keep-photos.ts';
import type { recordInspection } from '../app/record-visit.ts';
import type { viewQuestions } from '../app/view-questions.ts';
import type { viewSupervision } from '../app/view-supervision.ts';
import type { judgeFinding, raiseFinding, reportFinding } from '../app/work-on-finding.ts';

export type SupervisionDoors = {
  readonly view: ReturnType<typeof viewSupervision>;
  readonly assign: ReturnType<typeof assignMember>;
  readonly endAssignment: ReturnType<typeof endAssignment>;
  readonly visit: ReturnType<typeof recordInspection>;
  readonly addPhoto: ReturnType<typeof addInspectionPhoto>;
  readonly photo: ReturnType<typeof viewInspectionPhoto>;
  readonly raise: ReturnType<typeof raiseFinding>;
  readonly report: ReturnType<typeof reportFinding>;
  readonly judge: ReturnType<typeof judgeFinding>;
  readonly draw: ReturnType<typeof drawReChecks>;
  readonly remark: ReturnType<typeof makeRemark>;
  readonly answerRemark: ReturnType<typeof answerRemark>;
  readonly questions: ReturnType<typeof viewQuestions>;
  readonly ask: ReturnType<typeof askQuestion>;
  readonly answer: ReturnType<typeof answerQuestion>;
  readonly handUp: ReturnType<typeof handQuestionUp>;
};
