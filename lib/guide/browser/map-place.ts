import { modelPath } from '@/lib/address/record';
import type { Model } from '@/lib/dataset';
import type { MapPlace } from '@/lib/guide/views/map';

/** Where a model is at home on the operations map. */
export function mapPlace({ id, name, mark, region }: Pick<Model, 'id' | 'name' | 'mark' | 'region'>): MapPlace {
  return { name, ...mark, ...region, href: modelPath(id) };
}
