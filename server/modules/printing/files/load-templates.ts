import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedTemplate, LoadTemplates } from '../app/ports.ts';
import { LARGEST_TEMPLATE, readTemplate, type TemplateProblem } from '../domain/template.ts';
import { TEMPLATE_NAMES, TEMPLATE_RULES, type TemplateFile } from '../domain/templates.ts';

export const BUILT_IN_FOLDER = join(import.meta.dirname, '../../../templates');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const isOurs = (name: string): name is TemplateFile => (TEMPLATE_NAMES as string[]).includes(name);

async function builtIn(file: TemplateFile): Promise<LoadedTemplate> {
  const text = await readFile(join(BUILT_IN_FOLDER, file), 'utf8');
  const { template, problems } = readTemplate(text, TEMPLATE_RULES[file]);
  if (!template) throw new Error(`a built-in template is wrong: ${file} ${JSON.stringify(problems)}`);
  return { file, source: 'BUILT_IN', sha256: hashOf(text), template, problems };
}

/** Null: the province has no such file. What cannot be used says why, and the built-in one is used. */
async function ownOf(
  folder: string,
  file: TemplateFile,
  instead: LoadedTemplate,
): Promise<LoadedTemplate | null> {
  const path = join(folder, file);
  const size = await stat(path).then(
    (of) => (of.isFile() ? of.size : Infinity),
    () => null,
  );
  if (size === null) return null;
  const wrong = (problems: readonly TemplateProblem[]): LoadedTemplate => ({ ...instead, problems });
  if (size > LARGEST_TEMPLATE) return wrong([{ code: 'TOO_LARGE', line: null, what: null }]);
  const text = await readFile(path, 'utf8');
  const { template, problems } = readTemplate(text, TEMPLATE_RULES[file]);
  return template
    ? { file, source: 'PROVINCE', sha256: hashOf(text), template, problems: [] }
    : wrong(problems);
}

/** The words of papers: those of the province where its folder has a good file, else those that came with the program. */
export function createTemplates(folder: string): LoadTemplates {
  let ours: Promise<LoadedTemplate[]> | null = null;
  return async () => {
    ours ??= Promise.all(TEMPLATE_NAMES.map(builtIn));
    const names = await readdir(folder).catch((): string[] => []);
    const loaded = await Promise.all(
      (await ours).map(async (of) => (await ownOf(folder, of.file, of)) ?? of),
    );
    return {
      templates: new Map(loaded.map((of) => [of.file, of])),
      strangers: names.filter((name) => !isOurs(name) && !name.startsWith('.')).sort(),
    };
  };
}
