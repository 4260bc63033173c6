import type { Tool, toolCategories } from '@/lib/dataset/catalogue-schema';
import type { GlossaryField } from '@/lib/dataset/glossary-schema';
import type { Wording } from './wording';

/** What the catalogues call their categories, licences, warnings and fields. */

export const toolCategoryWords: Record<(typeof toolCategories)[number], string> = {
  monitoring: 'Monitoring',
  logging: 'Logging',
  configuration: 'Configuration',
  provisioning: 'Provisioning',
  cloud: 'Cloud',
  virtualisation: 'Virtualisation',
  incident: 'Incidents and service desk',
  'source-control': 'Source control',
  integration: 'Continuous integration',
  delivery: 'Delivery',
  containers: 'Containers',
  'quality-security': 'Quality and security',
  'network-automation': 'Network automation',
  'network-truth': 'Network records',
  'network-validation': 'Network validation',
  platform: 'Developer platforms',
};

export const licenceWords: Record<Tool['licence']['kind'], Wording> = {
  'open-source': { label: 'Open source', inSentence: 'open source' },
  'source-available': { label: 'Source-available', inSentence: 'source-available' },
  commercial: { label: 'Commercial', inSentence: 'commercial' },
  mixed: { label: 'Mixed', inSentence: 'mixed' },
  'not-checked': { label: 'Not checked', inSentence: 'not checked' },
};

export const warningWords: Record<NonNullable<Tool['warning']>['kind'], string> = {
  renamed: 'It has been renamed',
  closing: 'It is closing',
  relicensed: 'Its licence has changed',
  compromised: 'It has been compromised',
  vulnerable: 'Older versions can be attacked',
  ownership: 'It has changed hands',
  ageing: 'It is ageing',
};

export const glossaryFieldWords: Record<GlossaryField, { label: string; about: string }> = {
  guide: { label: 'Words of this guide', about: 'What we mean by them. Other guides use some of them differently.' },
  reliability: { label: 'Reliability', about: 'Targets, measurements, incidents.' },
  change: { label: 'Change and delivery', about: 'From a finished change to its use.' },
  systems: { label: 'Systems', about: 'Servers, their configuration and their upkeep.' },
  network: { label: 'Network', about: 'Records, checks and ways in.' },
  organisation: { label: 'Organisation', about: 'Teams, culture and service management.' },
};
