import { modelPath, sourcePath } from '@/lib/address/record';
import { type EvidenceGrade, evidenceGrades, type Model, type ModelId, models, requireSource } from '@/lib/dataset';
import type { RecordLink } from '@/lib/guide/views/links';
import { shortened } from '@/lib/shared/shortened';
import type { Facet } from './filter';

/** What the entries of all catalogues have in common: their short form in a list, links to other entries, models with their marks, grades of evidence. */

/** An entry as a list shows it, in a line: enough to choose it by. Everything else stands on its page. */
export interface ListedEntry {
  id: string;
  href: string;
  name: string;
  /** What one chooses by, behind the name. */
  about: string;
  /** What to be warned of, in a few words; null for nothing. */
  warning: string | null;
  /** Null for a source, which is listed by how far it could be read. */
  evidence: EvidenceGrade | null;
}

/**
 * In characters: what a line has room for in the list's column at its widest, in which one of the name, which is bolder, takes the room of
 * more than one; and what is said of an entry at least, however long its name is.
 */
const line = { whole: 100, perNameCharacter: 1.2, least: 40 } as const;

/**
 * What stands behind the name of an entry: as much of a sentence as there is room for in the line.
 * @param last what follows it and is never cut, such as `effort: days`
 */
export function behindName(name: string, sentence: string, last?: string): string {
  const taken = line.perNameCharacter * name.length + (last?.length ?? 0);
  const room = Math.max(line.least, Math.floor(line.whole - taken));
  return [shortened(sentence.replace(/\.$/, ''), room), last].filter(Boolean).join(' · ');
}

/** A model with the way to its article. */
export type MarkedModel = Pick<Model, 'id' | 'name' | 'mark'> & { href: string };

const modelOptions = models.map(({ id, name }) => ({ id, label: name }));

/** The choice of a model, for entries that belong to one or serve several. */
export function modelFacet<Entry>(modelsOf: (entry: Entry) => readonly ModelId[]): Facet<Entry> {
  return { param: 'model', label: 'Model', all: 'All models', options: modelOptions, valuesOf: modelsOf };
}

/** The models with these ids, in the fixed order. */
export function markedModels(ids: readonly ModelId[]): readonly MarkedModel[] {
  return models
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name, mark }) => ({ id, name, mark, href: modelPath(id) }));
}

/** Each source with its place in the catalogue of sources. */
export function sourceLinks(ids: readonly string[]): readonly RecordLink[] {
  return ids.map((id) => ({ label: requireSource(id).title, href: sourcePath(id) }));
}

/** The grades that these entries have, the strongest first. */
export function gradesOf(entries: readonly { evidence: EvidenceGrade }[]): readonly EvidenceGrade[] {
  return evidenceGrades.filter((grade) => entries.some(({ evidence }) => evidence === grade));
}

/** Entries sorted into groups, in the groups' order; groups without an entry are left out. */
export function inGroups<Group extends { id: string }, Entry>(
  groups: readonly Group[],
  entries: readonly Entry[],
  groupOf: (entry: Entry) => string,
): readonly (Group & { entries: readonly Entry[] })[] {
  return groups
    .map((group) => ({ ...group, entries: entries.filter((entry) => groupOf(entry) === group.id) }))
    .filter((group) => group.entries.length > 0);
}
