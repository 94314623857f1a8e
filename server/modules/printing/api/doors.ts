import type { orderPrints, resumePrints } from '../app/order-prints.ts';
import type { ViewPrinting } from '../app/view-printing.ts';

export type PrintingDoors = {
  readonly view: ViewPrinting;
  readonly order: ReturnType<typeof orderPrints>;
  readonly resume: ReturnType<typeof resumePrints>;
};
