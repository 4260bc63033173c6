import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { Board } from '@/components/board/board';
import { EmptyBoard } from '@/components/board/empty-board';
import { ShareBoard } from '@/components/board/share-board';
import { MakeRoom } from '@/components/make-room/make-room';
import { StaticPart } from '@/components/static-part/static-part';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { pagePaths } from '@/lib/address/page';
import { type Params, toQuery } from '@/lib/address/query';
import { boardLookup } from '@/lib/guide/board/board-lookup';
import type { BoardPage } from '@/lib/guide/browser/board/board-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';
import { previewSize } from '@/lib/guide/preview/preview-image';

type Props = { searchParams: Promise<Params> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const lookup = await lookUp(props);
  if (lookup.kind !== 'board') return pageMetadata('team');
  const { verdict, scope, canonical, picture, members } = lookup.board;
  return {
    title: scope ? `${verdict.sentence} · ${scope}` : verdict.sentence,
    description: `A team’s board: ${members.length} sets of answers together, where they agree, and what to talk about.`,
    alternates: { canonical },
    openGraph: { images: { url: picture, ...previewSize, type: 'image/png', alt: verdict.sentence } },
    // A board is for those who have its link.
    robots: { index: false },
  };
}

/** Where nobody's answers can be read from an address, the server gives the page the status 404: lib/guide/pages/page-status.ts. */
export default async function TeamPage(props: Props) {
  const lookup = await lookUp(props);
  const { label, title } = pageOf('team');
  return (
    <>
      <StaticPart>
        {lookup.kind === 'board' ? (
          <Board {...lookup.board} />
        ) : (
          <EmptyBoard label={label} title={title} scope={lookup.scope} notices={lookup.notices} />
        )}
      </StaticPart>
      {lookup.kind === 'board' ? (
        <Section id="share" heading="Share the board" aside="Every state of a board is a link." screenOnly>
          <ShareBoard doors={lookup.board.doors} />
        </Section>
      ) : null}
      <RoomDoor {...(lookup.kind === 'board' ? lookup.board : { members: [], scope: lookup.scope })} />
    </>
  );
}

/** From a board to a room with the same answers. */
function RoomDoor({ members, scope }: Pick<BoardPage, 'members' | 'scope'>) {
  return (
    <Section
      id="room"
      heading="Or in a room"
      aside={<Link href={pagePaths.room}>What a room is, and who sees what</Link>}
      screenOnly
    >
      <p className="mb-4 max-w-measure">
        A room has one link for everybody and fills while you talk. Browsers encrypt what is in it, so that the server
        can’t read it.{members.length > 0 ? ' The answers of this board are put into it.' : ''}
      </p>
      <MakeRoom entries={members.map(({ code, label }) => ({ code, label }))} scope={scope} />
    </Section>
  );
}

/** Head and body of a page ask for the same board: it is computed once for the same query. */
const boardOf = cache((query: string) => boardLookup(new URLSearchParams(query)));

/** The board of the address. Another spelling leads to the canonical one. */
async function lookUp({ searchParams }: Props) {
  const lookup = boardOf(toQuery(await searchParams).toString());
  if (lookup.kind === 'redirect') permanentRedirect(lookup.to);
  return lookup;
}
