import { workAreas } from '@/lib/dataset/work-areas';

export const areaLabel = (area: keyof typeof workAreas) => workAreas[area].label;
