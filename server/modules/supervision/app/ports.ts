import type { ReadPicture } from '../../../kernel/pictures.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { Clocks } from '../../calendar/index.ts';
import type { askReCheck } from '../../complaints/index.ts';
import type { RoundStore } from '../../rounds/index.ts';
import type { QuestionStore } from './question-store.ts';
import type { SupervisionStore } from './supervision-store.ts';

/** Photos of visits, beside the database. */
export interface PhotoFiles {
  put(id: string, bytes: Uint8Array): Promise<void>;
  get(id: string): Promise<Uint8Array | null>;
  remove(id: string): Promise<void>;
}

export type SupervisionPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly supervision: SupervisionStore;
  readonly questions: QuestionStore;
  readonly areas: AreaStore;
  readonly rounds: RoundStore;
  readonly keepClocks: Pick<Clocks, 'today'>;
  readonly askReCheck: ReturnType<typeof askReCheck>;
  readonly files: PhotoFiles;
  readonly readPicture: ReadPicture;
};
