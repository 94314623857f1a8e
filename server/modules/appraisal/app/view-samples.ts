import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import {
  sampleStep,
  villageVerdict,
  type SampleStep,
  type VillageVerdict,
} from '../domain/sample-verdict.ts';
import { sampleSize } from '../domain/sample-size.ts';
import type { CommuneKey } from './appraisal-store.ts';
import type { SamplePorts } from './draw-forms.ts';
import type { Sample, VillageCases } from './sample-store.ts';

export type SampledVillage = VillageCases & {
  readonly drawn: number;
  readonly checked: number;
  readonly defects: number;
  /** Null: nothing was drawn in the commune. */
  readonly verdict: VillageVerdict | null;
};
export type Sampling = CommuneKey & {
  readonly draws: readonly Sample[];
  readonly step: SampleStep | null;
  /** Cases that wait, and how many of them a draw would take now. */
  readonly waiting: number;
  readonly wouldDraw: number;
  readonly villages: readonly SampledVillage[];
};

/** The draws of a commune with what they say of each village; null when it is not there, or not yours. */
export const viewSamples =
  ({ unitOfWork, samples }: SamplePorts) =>
  (actor: Actor, key: CommuneKey): Promise<Sampling | null> =>
    unitOfWork.snapshot(async (tx) => {
      const place = await samples.commune(tx, key);
      if (!place || !can(actor, 'appraisal.view', place)) return null;
      const draws = await samples.ofCommune(tx, key);
      const forms = draws.map((draw) => draw.forms);
      const villages = (await samples.villages(tx, key)).map((of) => {
        const own = forms.flat().filter(({ villageId }) => villageId === of.villageId);
        return {
          ...of,
          drawn: own.length,
          checked: own.filter(({ defect }) => defect !== null).length,
          defects: own.filter(({ defect }) => defect).length,
          verdict: draws.length > 0 ? villageVerdict(forms, of.villageId) : null,
        };
      });
      const waiting = villages.reduce((sum, village) => sum + village.waiting, 0);
      const step = draws.length > 0 ? sampleStep(forms) : null;
      const wouldDraw = waiting === 0 ? 0 : sampleSize(waiting);
      return { ...key, draws, step, waiting, wouldDraw, villages };
    });
export type ViewSamples = ReturnType<typeof viewSamples>;
