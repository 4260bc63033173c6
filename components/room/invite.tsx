/** The room's link for everybody else: to copy, to scan, to send. */
import { useMemo } from 'react';
import { guestPath, type RoomAddress } from '@/lib/address/room';
import { absolute } from '@/lib/address/site';
import { qrOutline } from '@/lib/guide/browser/room/qr';
import { CopyLine } from '../ui/copy-line';

export function Invite({ address, scope }: { address: RoomAddress; scope: string }) {
  const link = absolute(guestPath(address));
  return (
    <div className="grid gap-x-12 gap-y-4 md:grid-cols-[minmax(0,1fr)_11rem]">
      <div className="min-w-0">
        <CopyLine text={link} label="Copy the link" />
        <p className="mt-2 max-w-measure text-sm text-muted">
          Send it to those who are to answer, and to nobody else: whoever has it can read what is in the room. Phones
          open it with their camera.
        </p>
      </div>
      <QrCode text={link} title={scope ? `The link of the room “${scope}”` : 'The link of the room'} />
    </div>
  );
}

/** Dark on a white ground of its own, so that cameras read it in every theme. */
export function QrCode({ text, title }: { text: string; title: string }) {
  const { path, size } = useMemo(() => qrOutline(text), [text]);
  return (
    <svg
      role="img"
      aria-label={`${title}, as a QR code`}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="h-auto w-full max-w-sm border border-rule forced-color-adjust-none"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
