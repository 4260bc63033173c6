import { ComparisonView, comparisonMetadata } from './comparison-view';

export const metadata = comparisonMetadata;

/** The whole table, rendered when the guide is built. An address with a choice is rewritten to `choice`, in `next.config.mjs`. */
export default function ComparePage() {
  return <ComparisonView params={{}} />;
}
