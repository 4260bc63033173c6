import type { Model } from '@/lib/dataset';

/** The operations map: pace of change against breadth of estate. */

/** Each axis 0 to 1: pace of change, breadth of estate. */
export interface Standing {
  pace: number;
  breadth: number;
}

/** A model's place on the operations map, each axis 0 to 1. */
export interface MapPlace extends Standing {
  name: string;
  colour: string;
  shape: Model['mark']['shape'];
  /** The page about it. */
  href: string;
}
