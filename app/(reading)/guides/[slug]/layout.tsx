import type { ReactNode } from 'react';
import { guidePath } from '@/lib/address/record';
import { ArticleForMachines } from '../../article-for-machines';

type Props = { children: ReactNode; params: Promise<{ slug: string }> };

export default async function GuideLayout({ children, params }: Props) {
  return (
    <>
      <ArticleForMachines href={guidePath((await params).slug)} />
      {children}
    </>
  );
}
