/** What each lane of a story shows, and how it goes where the model is done poorly. */

import type { Model } from '@/lib/dataset/schema';
import { ModelTable } from './model-table';

type LessonTableProps = {
  caption: string;
  lanes: readonly { model: Pick<Model, 'id' | 'name' | 'mark'>; shows: string; poorly: string }[];
};

export function LessonTable({ caption, lanes }: LessonTableProps) {
  return (
    <ModelTable
      caption={caption}
      columns={columns}
      rows={lanes.map(({ model, shows, poorly }) => ({ model, cells: [shows, poorly] }))}
    />
  );
}

const columns = [
  { id: 'shows', label: 'What this shows' },
  { id: 'poorly', label: 'How it goes where the model is done poorly' },
];
