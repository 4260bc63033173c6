import {
  cautions,
  glossary,
  type Metric,
  metrics,
  models,
  modelsInWords,
  practices,
  sources,
  tools,
} from '@/lib/dataset';
import { currentEdition } from '@/lib/questionnaire';

/** The pages that aren't articles, as machines and the search list them. */

export interface MachinePage {
  href: string;
  title: string;
  description: string;
  /** ISO day of the newest check of what the page shows. */
  changedOn: string;
}

const cells = models.flatMap((model) => Object.values(model.cells));
const comparedOn = newest(cells);
const askedOn = currentEdition.publishedOn;

/** In the order in which a reader would want them. */
export const machinePages: readonly MachinePage[] = [
  {
    href: '/',
    title: 'Opsblend',
    description: 'What the guide is, the models at a glance, and the operations map.',
    changedOn: newest([...cells, ...practices, ...metrics, ...tools, ...sources, ...glossary, ...cautions]),
  },
  {
    href: '/models',
    title: 'The models',
    description: `What ${modelsInWords} are, one article each.`,
    changedOn: comparedOn,
  },
  {
    href: '/compare',
    title: 'Compare the models',
    description: 'All models side by side, row by row, with sources and how well each statement is supported.',
    changedOn: comparedOn,
  },
  {
    href: '/questionnaire',
    title: 'Find your blend',
    description: 'Questions about your organisation; the answers give a blend of models, with reasons.',
    changedOn: askedOn,
  },
  {
    href: '/guides',
    title: 'Guides',
    description: 'How to choose, combine and adopt models, with case studies and the evidence.',
    changedOn: comparedOn,
  },
  {
    href: '/practices',
    title: 'Practices',
    description: 'Concrete things to adopt, each with its first step, effort and metric.',
    changedOn: newest(practices),
  },
  {
    href: '/tools',
    title: 'Tools',
    description: 'Tools by category: what each does, its licence, its present state and warnings.',
    changedOn: newest(tools),
  },
  {
    href: '/metrics',
    title: 'Metrics',
    description: 'What each metric means, its formula and unit, and how not to use it.',
    changedOn: newest(metrics),
  },
  {
    href: '/sources',
    title: 'Sources',
    description: 'Everything that the guide cites, how far each text was checked, and what cites it.',
    changedOn: newest(sources),
  },
  {
    href: '/glossary',
    title: 'Glossary',
    description: 'What the words of the guide and of the field mean.',
    changedOn: newest(glossary),
  },
  {
    href: '/method',
    title: 'How a recommendation is made',
    description: 'Every question, vote, weight and threshold behind a blend, and what the method can’t do.',
    changedOn: askedOn,
  },
  {
    href: '/accessibility',
    title: 'Accessibility',
    description: 'What was tested and how, and what is not known.',
    changedOn: '2026-11-20',
  },
];

/** The newest of the days on which records were checked. */
function newest(records: readonly Pick<Metric, 'checkedOn'>[]): string {
  // ISO days sort as text.
  return (
    records
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .at(-1) ?? ''
  );
}
