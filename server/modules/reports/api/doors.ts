import type { freezeReport } from '../app/freeze-report.ts';
import type { FileJobs } from '../app/file-jobs.ts';
import type { openNumber } from '../app/open-number.ts';
import type { PrintReportDoor } from '../app/print-report.ts';
import type { recordPopulation } from '../app/record-population.ts';
import type { viewDifferences } from '../app/view-differences.ts';
import type { viewPictures } from '../app/view-pictures.ts';
import type { ViewReport } from '../app/view-report.ts';

export type ReportDoors = {
  readonly view: ViewReport;
  readonly differences: ReturnType<typeof viewDifferences>;
  readonly pictures: ReturnType<typeof viewPictures>;
  readonly open: ReturnType<typeof openNumber>;
  readonly freeze: ReturnType<typeof freezeReport>;
  readonly recordPopulation: ReturnType<typeof recordPopulation>;
  readonly print: PrintReportDoor;
  readonly jobs: FileJobs;
};
