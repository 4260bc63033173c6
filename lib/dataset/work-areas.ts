import type { WorkAreaId } from './ids';

/** The six areas of operations work: a question belongs to one, and the result says which model leads each. */
export const workAreas: Record<WorkAreaId, { label: string; inSentence: string; about: string }> = {
  delivery: {
    label: 'Release and delivery',
    inSentence: 'release and delivery',
    about: 'How a finished change to software reaches the people who use it.',
  },
  reliability: {
    label: 'Production reliability',
    inSentence: 'production reliability',
    about: 'How dependable and fast running services are, and what happens when they are not.',
  },
  infrastructure: {
    label: 'Infrastructure and platform',
    inSentence: 'infrastructure and platform',
    about: 'Servers, storage, cloud accounts and the platform that software runs on.',
  },
  network: {
    label: 'Network',
    inSentence: 'the network',
    about: 'The connections between people, sites, data centres and clouds.',
  },
  estate: {
    label: 'Estate, compliance and continuity',
    inSentence: 'estate, compliance and continuity',
    about: 'The whole of the technology, its suppliers, its obligations and its recovery plans.',
  },
  organisation: {
    label: 'Organisation',
    inSentence: 'how the work is organised',
    about: 'Who does the work, with which skills, and what management wants from it.',
  },
};
