/** The closed sets that everything else is keyed by, in the order in which they are always shown. No zod here: browsers import it. */

export const modelIds = ['sysops', 'devops', 'netops', 'techops', 'sre'] as const;
export type ModelId = (typeof modelIds)[number];

export const workAreaIds = ['delivery', 'reliability', 'infrastructure', 'network', 'estate', 'organisation'] as const;
export type WorkAreaId = (typeof workAreaIds)[number];

export const dimensionGroupIds = ['identity', 'work', 'change', 'people', 'choice'] as const;
export type DimensionGroupId = (typeof dimensionGroupIds)[number];

export const dimensionIds = [
  'purpose',
  'scope',
  'customers',
  'unique',
  'shared',
  'core-activities',
  'outputs',
  'kpis',
  'best-practices',
  'typical-tools',
  'change-cadence',
  'reaction-to-change',
  'automation-focus',
  'feedback-loops',
  'team-structure',
  'ownership',
  'mindset',
  'role-titles',
  'where-it-sits',
  'cost-and-staffing',
  'benefits',
  'risks',
  'when-to-use',
  'when-not-to-use',
] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** How well a statement is supported. The strongest first. */
export const evidenceGrades = ['verified', 'secondary', 'practice', 'claim', 'convention'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];
