import type { QuestionnaireView } from '@/lib/guide/views/questionnaire';

/** A questionnaire of three questions, the first and the last of which are the quick set. */
export const view: QuestionnaireView = {
  edition: { id: '2020.1', number: 1 },
  questions: [
    {
      id: 'cake',
      area: { id: 'delivery', label: 'Release and delivery' },
      dimension: { id: 'purpose', label: 'Purpose' },
      text: 'Who bakes the cake?',
      help: 'Think of the last cake.',
      why: 'Bakers know their oven.',
      quick: true,
      options: [
        { id: 'baker', label: 'A baker' },
        { id: 'guest', label: 'A guest' },
      ],
      notApplicable: 'We have no cake',
      terms: [{ id: 'cake', term: 'cake', definition: 'Something sweet.', href: '/glossary#cake' }],
    },
    {
      id: 'tea',
      area: { id: 'network', label: 'Network' },
      dimension: { id: 'scope', label: 'Scope' },
      text: 'Is there tea?',
      help: 'Any kind counts.',
      why: 'Tea helps.',
      quick: false,
      options: [
        { id: 'plenty', label: 'Plenty' },
        { id: 'none', label: 'None' },
      ],
      notApplicable: null,
      terms: [],
    },
    {
      id: 'room',
      area: { id: 'organisation', label: 'Organisation' },
      dimension: { id: 'scope', label: 'Scope' },
      text: 'Where is the room?',
      help: 'The nearest one.',
      why: 'Rooms matter.',
      quick: true,
      options: [
        { id: 'here', label: 'Here' },
        { id: 'there', label: 'There' },
      ],
      notApplicable: null,
      terms: [],
    },
  ],
};
