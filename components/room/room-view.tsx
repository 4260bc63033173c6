/** An open room; or why it can't be opened. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { placed } from '@/lib/address/base-path';
import { guestPath, type RoomAddress } from '@/lib/address/room';
import type { ResultRecords } from '@/lib/guide/browser/result/records';
import { localKept } from '@/lib/guide/browser/room/kept';
import { type OpenRoom, openRoom, type RoomView as View } from '@/lib/guide/browser/room/open-room';
import { ownRoom } from '@/lib/guide/browser/room/own-room';
import { roomPage } from '@/lib/guide/browser/room/room-page';
import { canSeal } from '@/lib/guide/browser/room/sealing';
import { PageHeader } from '../ui/page-header';
import { ClosedDoor, type ClosedDoorKind } from './closed-door';
import { InRoom } from './in-room';

type RoomViewProps = {
  /** Undefined where the address holds no room, or nothing to open it with. */
  address: RoomAddress | undefined;
  records: ResultRecords;
};

export function RoomView({ address, records }: RoomViewProps) {
  const [open, setOpen] = useState<OpenRoom>();
  const isPossible = address !== undefined && canSeal();
  useEffect(() => {
    if (!address || !isPossible) return;
    let opened: OpenRoom | undefined;
    let isLeft = false;
    openRoom(address).then((room) => {
      opened = room;
      if (isLeft) room.close();
      else setOpen(room);
    });
    return () => {
      isLeft = true;
      opened?.close();
    };
    // A room of another address is another element.
  }, [address, isPossible]);

  if (!address) return <ClosedDoor kind="cut-off" />;
  if (!isPossible) return <ClosedDoor kind="insecure" />;
  return open ? <Opened open={open} address={address} records={records} /> : <Opening />;
}

const Opening = () => <PageHeader title="A room" lede="Opening the room…" />;

type OpenedProps = { open: OpenRoom; address: RoomAddress; records: ResultRecords };

function Opened({ open, address, records }: OpenedProps) {
  const view = useSyncExternalStore(open.subscribe, open.view);
  const door = closedDoorOf(view);
  useTitle(view.room?.about.scope);
  useGuestAddress(address, view);
  if (door) return <ClosedDoor kind={door} />;
  if (!view.room) return <Opening />;
  return <InRoom open={open} view={view} address={address} page={roomPage({ ...view, room: view.room }, records)} />;
}

function closedDoorOf({ status, line, room }: View): ClosedDoorKind | undefined {
  if (status === 'no-room' || status === 'off' || status === 'wrong-key') return status;
  return !room && line === 'offline' ? 'offline' : undefined;
}

/** Whoever made the room may copy what stands in the address bar: as soon as the browser keeps the maker's token, it is the link for the others. */
function useGuestAddress(address: RoomAddress, { own, status }: View): void {
  const isKept = status === 'open' && own.maker !== undefined;
  useEffect(() => {
    if (!isKept || address.maker === undefined || ownRoom(address.id, localKept())?.maker !== address.maker) return;
    window.history.replaceState(window.history.state, '', placed(guestPath(address)));
  }, [address, isKept]);
}

function useTitle(scope: string | undefined): void {
  useEffect(() => {
    document.title = `${scope || 'Room'} · Opsblend`;
  }, [scope]);
}
