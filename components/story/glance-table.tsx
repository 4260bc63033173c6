/** The lanes of a story at a glance: each as a strip, who touches it, where it waits, what can stop it. */

import type { Model } from '@/lib/dataset/schema';
import type { Step } from '@/lib/dataset/story-schema';
import { LaneStrip } from './lane-strip';
import { ModelTable } from './model-table';

type GlanceTableProps = {
  caption: string;
  lanes: readonly {
    model: Pick<Model, 'id' | 'name' | 'mark'>;
    /** Its steps, phase by phase. */
    phases: readonly (readonly Pick<Step, 'kind' | 'lasts'>[])[];
    glance: { touchedBy: string; longestWait: string | null; stoppedBy: string };
  }[];
};

export function GlanceTable({ caption, lanes }: GlanceTableProps) {
  return (
    <ModelTable
      caption={caption}
      columns={columns}
      rows={lanes.map(({ model, phases, glance: { touchedBy, longestWait, stoppedBy } }) => ({
        model,
        below: (
          <span className="mt-1 block">
            <LaneStrip steps={phases.flat()} />
          </span>
        ),
        cells: [touchedBy, longestWait ?? 'Nowhere', stoppedBy],
      }))}
    />
  );
}

const columns = [
  { id: 'touched', label: 'Who touches it' },
  { id: 'waits', label: 'Where it waits longest' },
  { id: 'stops', label: 'What can stop it' },
];
