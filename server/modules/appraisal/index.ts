/** What later modules may use of the appraisal queue. */
export type { AppraisalStore } from './app/appraisal-store.ts';
export { drawSample, frameHash, type Drawable } from './domain/draw-sample.ts';
export { sampleSize } from './domain/sample-size.ts';
