/** The lanes of a story in a glance: who touches it, where it waits, what can stop it, and what that shows. */

import { DataTable } from '@/components/ui/data-table';
import type { Model } from '@/lib/dataset/schema';
import { LaneHeader } from './lanes-table';

type GlanceTableProps = {
  caption: string;
  lanes: readonly {
    model: Pick<Model, 'id' | 'name' | 'mark'>;
    glance: { touchedBy: string; longestWait: string | null; stoppedBy: string };
    shows: string;
    poorly: string;
  }[];
};

export function GlanceTable({ caption, lanes }: GlanceTableProps) {
  return (
    <DataTable
      caption={caption}
      corner="Model"
      even
      columns={columns}
      groups={[
        {
          id: 'glance',
          rows: lanes.map(({ model, glance, shows, poorly }) => ({
            id: model.id,
            header: <LaneHeader model={model} />,
            cells: [glance.touchedBy, glance.longestWait ?? 'Nowhere', glance.stoppedBy, shows, poorly],
          })),
        },
      ]}
    />
  );
}

const columns = [
  { id: 'touched', label: 'Who touches it' },
  { id: 'waits', label: 'Where it waits longest' },
  { id: 'stops', label: 'What can stop it' },
  { id: 'shows', label: 'What this shows' },
  { id: 'poorly', label: 'How it goes when done poorly' },
];
