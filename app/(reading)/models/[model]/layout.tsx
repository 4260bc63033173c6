import type { ReactNode } from 'react';
import { modelPath } from '@/lib/address/record';
import { ArticleForMachines } from '../../article-for-machines';

type Props = { children: ReactNode; params: Promise<{ model: string }> };

export default async function ModelLayout({ children, params }: Props) {
  return (
    <>
      <ArticleForMachines href={modelPath((await params).model)} />
      {children}
    </>
  );
}
