import type { RootContent } from 'mdast';
import { absolute } from '@/lib/address/site';
import { printMarkdown } from '@/lib/content/article-markdown';
import { footnote, heading, link, list, paragraph, strong, table } from '@/lib/content/markdown-nodes';
import { pageOf } from '@/lib/guide/pages/page-list';
import { storyPage, type ToldLane, type ToldStep, type ToldStory } from '@/lib/guide/story/story-page';
import { evidenceWords } from '@/lib/words/evidence';
import { stepKindWords, stepTerms } from '@/lib/words/stories';
import { sourceNote } from './source-note';

/** The stories as Markdown: of each a table at a glance, then the steps of every model, with their sources as footnotes. */

/** The twin of the page of the stories, for all models. `site` is the address of the guide: links are absolute. */
export function storyMarkdown(site: string): string {
  const { title, description, href, changedOn } = pageOf('story');
  const { stories, ours, sources } = storyPage({});
  return printMarkdown([
    heading(1, title),
    paragraph(description),
    paragraph('From ', link('Opsblend', absolute(href, site)), `, checked on ${changedOn}.`),
    paragraph(
      `Each lane shows a model as it is meant to work. How long a step takes is given by order of magnitude: typical, not measured. Of ${ours.all} steps ${ours.own} are this guide’s own illustration.`,
    ),
    ...stories.flatMap(storyNodes),
    ...sources.map(sourceNote),
  ]);
}

function storyNodes(story: ToldStory): RootContent[] {
  return [
    heading(2, story.title),
    paragraph(story.setting),
    table([
      [['Model'], ['Who touches it'], ['Where it waits longest'], ['What can stop it']],
      ...story.lanes.map(({ model, glance }) => [
        [model.name],
        [glance.touchedBy],
        [glance.longestWait ?? 'Nowhere'],
        [glance.stoppedBy],
      ]),
    ]),
    ...story.lanes.flatMap((lane) => laneNodes(lane, story)),
  ];
}

function laneNodes({ model, phases, shows, poorly }: ToldLane, story: ToldStory): RootContent[] {
  const steps = phases.flatMap((told, index) =>
    told.map((step) => ({ step, phase: story.phases[index]?.label ?? '' })),
  );
  return [
    heading(3, `${model.name}: ${story.title.toLowerCase()}`),
    list(steps.map(({ step, phase }) => [strong(phase), ...stepLine(step)])),
    paragraph(strong('What this shows'), `: ${shows}`),
    paragraph(strong('Done poorly'), `: ${poorly}`),
  ];
}

function stepLine(step: ToldStep) {
  const { kind, what, evidence, numbers } = step;
  const words = `${stepKindWords[kind].inSentence} ${stepTerms(step)}`;
  return [`: ${what} (${words}; ${evidenceWords[evidence].inSentence})`, ...numbers.map(footnote)];
}
