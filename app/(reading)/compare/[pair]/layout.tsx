import type { ReactNode } from 'react';
import { pairArticlePath } from '@/lib/address/pair';
import { ArticleForMachines } from '../../article-for-machines';

type Props = { children: ReactNode; params: Promise<{ pair: string }> };

export default async function PairLayout({ children, params }: Props) {
  return (
    <>
      <ArticleForMachines href={pairArticlePath((await params).pair)} />
      {children}
    </>
  );
}
