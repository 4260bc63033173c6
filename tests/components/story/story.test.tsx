import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { StoryLink } from '@/components/comparison/story-link';
import { GlanceTable } from '@/components/story/glance-table';
import { LaneStrip } from '@/components/story/lane-strip';
import { LanesTable } from '@/components/story/lanes-table';
import { LessonTable } from '@/components/story/lesson-table';
import { ModelChoice } from '@/components/story/model-choice';
import { StepLegend } from '@/components/story/step-legend';
import { storyPage } from '@/lib/guide/story/story-page';

/** Shown with two lanes of the real stories. */

const page = storyPage({ models: 'devops,sre' });
const [change] = page.stories;
if (!change) throw new Error('There is no story');

describe('the lanes', () => {
  test('are a table whose rows are models and whose columns are phases', () => {
    render(<LanesTable story="change" caption="Step by step" phases={change.phases} lanes={change.lanes} />);
    const table = screen.getByRole('table', { name: 'Step by step' });
    const names = (role: string) =>
      within(table)
        .getAllByRole(role)
        .map(({ textContent }) => textContent);
    expect(names('columnheader')).toEqual(['Model', 'Asked for', 'Prepared', 'Checked', 'Put in', 'Watched']);
    expect(names('rowheader')).toEqual(['DevOps', 'SRE']);
    expect(within(table).getAllByRole('cell')).toHaveLength(2 * 5);
  });

  test('say of each step in words what it is, how long it takes, who it is by, and how well it is supported', () => {
    render(<LanesTable story="change" caption="Step by step" phases={change.phases} lanes={change.lanes} />);
    const steps = screen.getAllByRole('listitem');
    expect(steps).toHaveLength(change.lanes.flatMap(({ phases }) => phases.flat()).length);
    const wait = steps.find((each) => each.textContent?.includes('gets round to it'));
    expect(wait).toHaveTextContent(/^Wait for a second developer’s time: hours, until somebody is free/);
    const stop = steps.find((each) => each.textContent?.startsWith('Possible stop by the error budget policy: weeks'));
    expect(within(stop ?? document.body).getByRole('img', { name: 'Verified' })).toBeInTheDocument();
    for (const each of steps) {
      for (const link of within(each).queryAllByRole('link')) {
        expect(link).toHaveAttribute('href', expect.stringMatching(/^#source-\d+$/));
      }
    }
  });

  test('look different where they are different, without their colours', () => {
    render(<LanesTable story="change" caption="Step by step" phases={change.phases} lanes={change.lanes} />);
    const looks = screen
      .getAllByRole('listitem')
      .map((each) => `${each.className} ${each.querySelector('svg')?.innerHTML}`);
    expect(new Set(looks).size).toBe(page.kinds.length);
  });
});

test('a glance answers three questions for each model', () => {
  render(<GlanceTable caption="At a glance" lanes={change.lanes} />);
  const [devops] = screen.getAllByRole('row').slice(1);
  const cells = within(devops ?? document.body).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    'The product team, a developer, a second developer, the pipeline and the developer on call',
    'A second developer’s time: hours, until somebody is free',
    'The network team and the pipeline',
  ]);
});

test('the strip of a lane has a block for each step and says nothing to a screen reader, which has the table', () => {
  const steps = change.lanes[0]?.phases.flat() ?? [];
  const { container } = render(<LaneStrip steps={steps} />);
  const blocks = [...container.querySelectorAll('rect')];
  expect(blocks).toHaveLength(steps.length);
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  const ends = blocks.map((block) => Number(block.getAttribute('x')) + Number(block.getAttribute('width')));
  expect(blocks.slice(1).every((block, index) => Number(block.getAttribute('x')) > (ends[index] ?? 0))).toBe(true);
});

test('every strip fits into the first column of a table', () => {
  // In px: 10 rem less its padding.
  const room = 144;
  for (const { phases } of storyPage({}).stories.flatMap(({ lanes }) => lanes)) {
    const { container } = render(<LaneStrip steps={phases.flat()} />);
    expect(Number(container.querySelector('svg')?.getAttribute('width'))).toBeLessThanOrEqual(room);
  }
});

test('what a lane shows stands beside how it goes where the model is done poorly', () => {
  render(<LessonTable caption="Lessons" lanes={change.lanes} />);
  const [devops, sre] = change.lanes;
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    devops?.shows,
    devops?.poorly,
    sre?.shows,
    sre?.poorly,
  ]);
});

test('the choice is a plain form that is ticked as the page is', () => {
  const { container } = render(<ModelChoice models={page.choice} />);
  expect(container.querySelector('form')).toHaveAttribute('action', '/compare/one-story');
  const ticked = screen.getAllByRole('checkbox', { checked: true }).map((box) => box.getAttribute('value'));
  expect(ticked).toEqual(['devops', 'sre']);
  expect(screen.getByRole('link', { name: 'All of them' })).toHaveAttribute('href', '/compare/one-story');
});

test('the legend explains each kind of step', () => {
  render(<StepLegend kinds={page.kinds} />);
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'Work',
    'Wait',
    'Check',
    'Possible stop',
  ]);
});

test('the comparison leads to the stories of the models compared', () => {
  render(<StoryLink models={['devops', 'sre']} />);
  expect(screen.getByRole('link')).toHaveAttribute('href', '/compare/one-story?models=devops,sre');
});
