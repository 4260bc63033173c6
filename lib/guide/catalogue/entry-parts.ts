import { modelPath, sourcePath } from '@/lib/address/record';
import { type EvidenceGrade, evidenceGrades, type Model, type ModelId, models, requireSource } from '@/lib/dataset';
import type { RecordLink } from '@/lib/guide/views/links';
import type { Facet } from './filter';

/** What the entries of all catalogues have in common: links to other entries, models with their marks, grades of evidence. */

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
