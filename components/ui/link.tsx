/** Every link of the guide: it takes what `<a>` takes, and leads to where the guide is published. It needs no script. */
import type { ComponentProps } from 'react';
import { placed } from '@/lib/address/base-path';

export function Link({ href, ...rest }: ComponentProps<'a'>) {
  return <a href={href && placed(href)} {...rest} />;
}
