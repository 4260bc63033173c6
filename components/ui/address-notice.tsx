/** What of the page's address could not be used, and what is shown instead, in words; nothing where all could be. */
import { Callout } from './callout';

export function AddressNotice({ notice, className = '' }: { notice: string | null; className?: string }) {
  if (notice === null) return null;
  return (
    <div className={className}>
      <Callout kind="warning" heading="Part of the address could not be used" level={2}>
        <p>{notice}</p>
      </Callout>
    </div>
  );
}
