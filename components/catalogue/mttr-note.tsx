/** MTTR is four metrics under one name: said before all metrics, and on the page of each that it is taken for, because it is the commonest mistake with any of them. */

import { Callout } from '@/components/ui/callout';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { metricPath } from '@/lib/address/record';

const readings = [
  { word: 'repair', end: 'the fault itself is mended' },
  { word: 'recover (or restore)', end: 'the service works again' },
  { word: 'resolve', end: 'the cause is gone, and the case is closed' },
  { word: 'respond', end: 'somebody begins to work on it' },
] as const;

const heading = 'MTTR is not one metric';

/** @param folded shows the heading alone, which opens the rest: where it stands before a list */
export function MttrNote({ folded = false }: { folded?: boolean }) {
  if (!folded) {
    return (
      <Callout heading={heading} level={2}>
        <Readings />
      </Callout>
    );
  }
  return (
    <Disclosure
      summary={<h2 className="inline font-sans text-base font-semibold">Note: {heading}</h2>}
      className="mb-3"
    >
      <Readings />
    </Disclosure>
  );
}

function Readings() {
  return (
    <div className="max-w-measure">
      <p>The R has four meanings, and each stops the clock at a different point:</p>
      <ul className="mt-1 list-disc pl-5">
        {readings.map(({ word, end }) => (
          <li key={word}>
            mean time to <strong className="font-semibold">{word}</strong>: until {end}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        Name both ends of the clock before you quote a figure. See <Link href={metricPath('mttr')}>MTTR</Link>,{' '}
        <Link href={metricPath('failed-deployment-recovery-time')}>failed deployment recovery time</Link>, which
        replaced it at DORA, <Link href={metricPath('mttm')}>time to mitigate</Link> and{' '}
        <Link href={metricPath('network-mttr')}>network MTTR</Link>.
      </p>
    </div>
  );
}
