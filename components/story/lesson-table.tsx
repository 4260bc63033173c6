/** What each lane of a story shows, and how it goes where the model is done poorly. */

import { DataTable } from '@/components/ui/data-table';
import type { Model } from '@/lib/dataset/schema';
import { LaneHeader } from './lanes-table';

type LessonTableProps = {
  caption: string;
  lanes: readonly { model: Pick<Model, 'id' | 'name' | 'mark'>; shows: string; poorly: string }[];
};

export function LessonTable({ caption, lanes }: LessonTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      corner="Model"
      even
      columns={columns}
      groups={[
        {
          id: 'lessons',
          rows: lanes.map(({ model, shows, poorly }) => ({
            id: model.id,
            header: <LaneHeader model={model} />,
            cells: [shows, poorly],
          })),
        },
      ]}
    />
  );
}

const columns = [
  { id: 'shows', label: 'What this shows' },
  { id: 'poorly', label: 'How it goes where the model is done poorly' },
];
