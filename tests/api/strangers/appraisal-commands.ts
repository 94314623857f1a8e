const C = 'commandId: $commandId';
const CLAIM = `${C}, id: $id, token: "x"`;
const READ = `${CLAIM}, answersSha256: "x"`;
const VILLAGE = `${C}, roundId: $roundId, communeId: $communeId, villageId: $villageId`;
/** Every command of appraisers on a case or a commune of somebody else, as whoever has guessed its id would send it. */
export const APPRAISAL_COMMANDS: Readonly<Record<string, string>> = {
  claimNextCase: `claimNextCase(${C}, roundId: $roundId)`,
  claimCase: `claimCase(${C}, id: $id)`,
  takeOverCase: `takeOverCase(${C}, id: $id, reason: "x")`,
  keepClaim: 'keepClaim(id: $id, token: "x")',
  releaseCase: `releaseCase(${CLAIM})`,
  agreeToCase: `agreeToCase(${READ})`,
  returnCase: `returnCase(${READ}, fields: [HEAD], words: "x")`,
  askReCheckOfCase: `askReCheckOfCase(${READ}, reason: OTHER, words: "x")`,
  setRandomShare: `setRandomShare(${C}, roundId: $roundId, percent: 5, reason: "x")`,
  drawForms: `drawForms(${C}, roundId: $roundId, communeId: $communeId, reason: "x")`,
  checkSampledForm: `checkSampledForm(${C}, sampleId: $rowId, caseId: $caseId, corrections: {})`,
  agreeInBulk: `agreeInBulk(${VILLAGE}, cases: [{ id: $id, answersSha256: "x" }])`,
  returnVillage: `returnVillage(${VILLAGE}, fields: [HEAD], words: "x")`,
};
