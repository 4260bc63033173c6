import type { Practice, Source, Tool } from '@/lib/dataset';
import type { toolCategories } from '@/lib/dataset/catalogue-schema';
import type { GlossaryField, GlossaryPage } from '@/lib/dataset/glossary-schema';

/** What the catalogues call the members of the dataset's closed sets. */

export const effortWords: Record<Practice['effort'], string> = { days: 'Days', weeks: 'Weeks', months: 'Months' };

export const categoryWords: Record<(typeof toolCategories)[number], string> = {
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

export const licenceWords: Record<Tool['licence']['kind'], string> = {
  'open-source': 'Open source',
  'source-available': 'Source-available',
  commercial: 'Commercial',
  mixed: 'Mixed',
  'not-checked': 'Not checked',
};

export const warningWords: Record<NonNullable<Tool['warning']>['kind'], string> = {
  renamed: 'It has been renamed',
  closing: 'It is closing',
  relicensed: 'Its licence has changed',
  compromised: 'It has been compromised',
  ownership: 'It has changed hands',
  ageing: 'It is ageing',
};

export const statusWords: Record<Source['status'], { label: string; meaning: string }> = {
  verified: { label: 'Read', meaning: 'We read its own text, or a stored copy or long quotations of it.' },
  secondary: { label: 'Reported', meaning: 'We know it through others’ reports and quotations of it.' },
  general: {
    label: 'Standard texts',
    meaning: 'Standard texts, cited from general knowledge. We did not read them anew.',
  },
  weak: {
    label: 'Weak',
    meaning:
      'Commercial or anonymous texts without evidence of their own. What rests on them alone is never graded verified or reported.',
  },
};

export const fieldWords: Record<GlossaryField, { label: string; about: string }> = {
  guide: { label: 'Words of this guide', about: 'What we mean by them. Other guides use some of them otherwise.' },
  reliability: { label: 'Reliability', about: 'Targets, measurements, incidents.' },
  change: { label: 'Change and delivery', about: 'From a finished change to its use.' },
  systems: { label: 'Systems', about: 'Servers, their configuration and their upkeep.' },
  network: { label: 'Network', about: 'Records, checks and ways in.' },
  organisation: { label: 'Organisation', about: 'Teams, culture and service management.' },
};

export const glossaryPageWords: Record<GlossaryPage, string> = {
  '/models': 'the models',
  '/compare': 'the comparison',
  '/practices': 'the practices',
  '/metrics': 'the metrics',
  '/questionnaire': 'the questionnaire',
  '/method': 'how a recommendation is made',
};
