import type { DimensionGroupId } from './ids';
import type { Dimension } from './schema';

/** The rows of the comparison, in the order in which they are shown. */

export const dimensionGroups: Record<DimensionGroupId, { label: string }> = {
  identity: { label: 'What it is' },
  work: { label: 'The work' },
  change: { label: 'How change happens' },
  people: { label: 'People and cost' },
  choice: { label: 'Choosing it' },
};

export const dimensions: readonly Dimension[] = [
  { id: 'purpose', group: 'identity', label: 'Purpose', question: 'What is it for?' },
  { id: 'scope', group: 'identity', label: 'Scope', question: 'What does it look after?' },
  { id: 'customers', group: 'identity', label: 'Customers', question: 'Whom does it serve?' },
  { id: 'unique', group: 'identity', label: 'What is unique', question: 'What does only this model put first?' },
  {
    id: 'shared',
    group: 'identity',
    label: 'What it shares',
    question: 'What does it have in common with the others?',
  },
  { id: 'core-activities', group: 'work', label: 'Core activities', question: 'What does such a team do all day?' },
  { id: 'outputs', group: 'work', label: 'Outputs', question: 'What can be seen of its work?' },
  { id: 'kpis', group: 'work', label: 'KPIs', question: 'How does it measure itself?' },
  { id: 'best-practices', group: 'work', label: 'Best practices', question: 'What do good teams of this kind do?' },
  { id: 'typical-tools', group: 'work', label: 'Typical tools', question: 'Which tools are usual?' },
  {
    id: 'change-cadence',
    group: 'change',
    label: 'Change cadence',
    question: 'How often, and when, is something changed?',
  },
  {
    id: 'reaction-to-change',
    group: 'change',
    label: 'Reaction to change',
    question: 'What happens when someone asks for a change?',
  },
  { id: 'automation-focus', group: 'change', label: 'Automation focus', question: 'What is automated first?' },
  {
    id: 'feedback-loops',
    group: 'change',
    label: 'Feedback loops',
    question: 'How does it find out whether something works?',
  },
  { id: 'team-structure', group: 'people', label: 'Team structure', question: 'How is it organised?' },
  { id: 'ownership', group: 'people', label: 'Ownership', question: 'Who answers for what runs?' },
  { id: 'mindset', group: 'people', label: 'Approach and mindset', question: 'How does it think?' },
  { id: 'role-titles', group: 'people', label: 'Role titles', question: 'What are its people called?' },
  { id: 'where-it-sits', group: 'people', label: 'Where it sits', question: 'Where in an organisation is it found?' },
  {
    id: 'cost-and-staffing',
    group: 'people',
    label: 'Cost and staffing',
    question: 'What does it take in people and money?',
  },
  { id: 'benefits', group: 'choice', label: 'Benefits', question: 'What does it bring when done well?' },
  { id: 'risks', group: 'choice', label: 'Risks if done poorly', question: 'What goes wrong when it is done poorly?' },
  { id: 'when-to-use', group: 'choice', label: 'When to use', question: 'When is it the right choice?' },
  { id: 'when-not-to-use', group: 'choice', label: 'When not to use', question: 'When is it the wrong choice?' },
];
