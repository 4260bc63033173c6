/** A story as parallel lanes: a row a model, a column a phase, in each cell the steps in their order. On phones a card a model. */

import type { Model } from '@/lib/dataset/schema';
import type { Step } from '@/lib/dataset/story-schema';
import { ModelTable } from './model-table';
import { StoryStep } from './story-step';

type LanesTableProps = {
  /** Begins the element id of each lane: `change-sre`. */
  story: string;
  caption: string;
  phases: readonly { id: string; label: string }[];
  lanes: readonly {
    model: Pick<Model, 'id' | 'name' | 'mark'>;
    /** One list of steps a phase, in the phases’ order. */
    phases: readonly (readonly (Step & { numbers: readonly number[] })[])[];
  }[];
};

export function LanesTable({ story, caption, phases, lanes }: LanesTableProps) {
  return (
    <ModelTable
      caption={caption}
      tall
      columns={phases}
      rows={lanes.map((lane) => ({
        model: lane.model,
        anchor: `${story}-${lane.model.id}`,
        cells: lane.phases.map((steps, index) => (
          <ol key={phases[index]?.id} className="flex flex-col gap-3">
            {steps.map((step) => (
              <StoryStep key={step.what} step={step} />
            ))}
          </ol>
        )),
      }))}
    />
  );
}
