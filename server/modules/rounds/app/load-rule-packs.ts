import type { UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { parseRulePack } from '../domain/parse-rule-pack.ts';
import type { RulePackStore } from './round-store.ts';

export type LoadRulePacksPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly packs: RulePackStore;
  /** The pack files, unread: [file name, content]. */
  readonly readRulePacks: () => Promise<readonly (readonly [file: string, data: unknown])[]>;
};

/**
 * At each start: a file that changed becomes a new version, so that old rounds keep theirs; an invalid pack is refused
 * with the file and the place named, and then nothing is loaded. Says how many versions were added.
 */
export const loadRulePacks =
  ({ unitOfWork, packs, readRulePacks }: LoadRulePacksPorts) =>
  async (): Promise<Result<number, 'RULE_PACK_INVALID'>> => {
    const files = await readRulePacks();
    return unitOfWork.run<number, 'RULE_PACK_INVALID'>(async (tx) => {
      let added = 0;
      for (const [file, data] of files) {
        const parsed = parseRulePack(data);
        if (!parsed.ok) return refuse('RULE_PACK_INVALID', { file, ...parsed.details });
        if (!(await packs.store(tx, parsed.value))) continue;
        added += 1;
        const subject = `rule-pack:${parsed.value.id}`;
        await unitOfWork.audit(tx, { scope: 'system', actor: 'system', action: 'load-rule-pack', subject });
      }
      return success(added);
    });
  };
