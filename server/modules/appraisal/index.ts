/** What later modules may use of the appraisal queue. */
export type { AppraisalStore } from './app/appraisal-store.ts';
export { drawSample, frameHash, type Drawable } from './app/seeded-draw.ts';
export { sampleSize } from './domain/sample-size.ts';
