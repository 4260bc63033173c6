/** Where the foot of every page leads, in the order in which a reader comes to need it. */
export const footerLinks = [
  {
    heading: 'Read',
    links: [
      { href: '/models', label: 'The models' },
      { href: '/guides', label: 'Guides' },
      { href: '/glossary', label: 'Glossary' },
    ],
  },
  {
    heading: 'Decide',
    links: [
      { href: '/compare', label: 'The comparison' },
      { href: '/questionnaire', label: 'The questionnaire' },
      { href: '/method', label: 'How a recommendation is made' },
    ],
  },
  {
    heading: 'Look up',
    links: [
      { href: '/practices', label: 'Practices' },
      { href: '/metrics', label: 'Metrics' },
      { href: '/tools', label: 'Tools' },
      { href: '/sources', label: 'Sources' },
      { href: '/accessibility', label: 'Accessibility' },
    ],
  },
] as const;
