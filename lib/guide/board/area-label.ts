import { type WorkAreaId, workAreas } from '@/lib/dataset';

export const areaLabel = (area: WorkAreaId) => workAreas[area].label;
