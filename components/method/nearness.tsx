/** How the cases nearest to a result are found. */

import { Formula, FormulaBlock } from '@/components/ui/formula';
import { Link } from '@/components/ui/link';
import { pagePaths } from '@/lib/address/page';
import type { MethodPage } from '@/lib/guide/method/method-page';
import { asPercent, countInWords } from '@/lib/words/numbers';

export function Nearness({ nearness, cases }: Pick<MethodPage, 'nearness' | 'cases'>) {
  const { minimumShared, farthest, shown } = nearness;
  return (
    <div className="running-text">
      <p>
        A result is compared with {cases} <Link href={pagePaths.cases}>published cases</Link>, which we have read as
        answers to the same edition. Only the set <Formula tex="S" /> of questions that both answered with an option
        counts. With the base weight <Formula tex="b_q" />, and without anybody’s importance, their distance is a
        weighted mean:
      </p>
      <FormulaBlock tex={[String.raw`d = \frac{\sum_{q \in S} b_q \, \delta_q}{\sum_{q \in S} b_q}`]} />
      <p>
        The difference <Formula tex={String.raw`\delta_q`} /> is 0 for the same option and 1 for another one. Where the{' '}
        <Formula tex="n" /> options of a question form a scale, it is the distance between their places{' '}
        <Formula tex="i" /> and <Formula tex="j" /> on it:
      </p>
      <FormulaBlock tex={[String.raw`\delta_q = \frac{|i - j|}{n - 1}`]} />
      <p>
        A result names the nearest cases, at most {countInWords(shown.value)}; equal ones stand in the order of their
        ids. {shown.reason} At least {countInWords(minimumShared.value)} questions have to be shared.{' '}
        {minimumShared.reason} And the distance is at most {asPercent(farthest.value)}. {farthest.reason}
      </p>
      <p>
        What is alike is listed in the order of base weights, and what differs by what it adds to the distance. A short
        account says little, so a case may be near in the few things that it tells and far in those that it doesn’t. No
        case changes a share or a verdict.
      </p>
    </div>
  );
}
