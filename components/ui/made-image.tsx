/** A picture that a route of the guide makes, in the one size and form that it has everywhere. Loaded when it comes into view. */
import type { ComponentProps } from 'react';
import { placed } from '@/lib/address/base-path';

type MadeImageProps = Required<Pick<ComponentProps<'img'>, 'alt' | 'width' | 'height'>> & {
  /** A path of the guide. */
  path: string;
  className?: string;
};

export function MadeImage({ path, alt, ...rest }: MadeImageProps) {
  // biome-ignore lint/performance/noImgElement: next/image would make a second picture of one that is made for its place, and takes no SVG
  return <img src={placed(path)} alt={alt} loading="lazy" {...rest} />;
}
