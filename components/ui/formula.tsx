/** A formula, written in LaTeX and shown as MathML, which browsers set and screen readers read. Rendered on the server only. */
import katex from 'katex';
import { ScrollRegion } from './scroll-region';

/** In a line of text. `tex` is LaTeX without delimiters, as authored: never from a user. */
export function Formula({ tex }: { tex: string }) {
  return <MathMl tex={tex} display={false} />;
}

/** Formulas on lines of their own: side by side where there is room. */
export function FormulaBlock({ tex }: { tex: readonly string[] }) {
  return (
    <ScrollRegion className="my-4 flex flex-wrap items-center gap-x-8 gap-y-3 overflow-x-auto">
      {tex.map((each) => (
        <MathMl key={each} tex={each} display />
      ))}
    </ScrollRegion>
  );
}

function MathMl({ tex, display }: { tex: string; display: boolean }) {
  const html = katex.renderToString(tex, {
    output: 'mathml',
    displayMode: display,
    throwOnError: true,
    strict: 'error',
  });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX gives MathML as text only, escapes what it is given, and is given authored formulas
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}
