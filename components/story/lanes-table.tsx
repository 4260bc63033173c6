/** A story as parallel lanes: a row a model, a column a phase, in each cell the steps in their order. On phones a card a model. */

import { ModelMark } from '@/components/charts/model-mark';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { modelPath } from '@/lib/address/record';
import type { Model } from '@/lib/dataset/schema';
import type { Step } from '@/lib/dataset/story-schema';
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
    <DataTable
      caption={caption}
      captionHidden
      corner="Model"
      tall
      even
      columns={phases}
      groups={[
        {
          id: 'lanes',
          rows: lanes.map((lane) => ({
            id: lane.model.id,
            anchor: `${story}-${lane.model.id}`,
            header: <LaneHeader model={lane.model} />,
            cells: lane.phases.map((steps, index) => (
              <ol key={phases[index]?.id} className="flex flex-col gap-3">
                {steps.map((step) => (
                  <StoryStep key={step.what} step={step} />
                ))}
              </ol>
            )),
          })),
        },
      ]}
    />
  );
}

/** The model of a row, as the way to its article. */
export function LaneHeader({ model }: { model: Pick<Model, 'id' | 'name' | 'mark'> }) {
  return (
    <span className="whitespace-nowrap">
      <ModelMark shape={model.mark.shape} colour={model.mark.colour} className="mr-2 align-[-0.125em]" />
      <Link href={modelPath(model.id)} className="text-ink">
        {model.name}
      </Link>
    </span>
  );
}
