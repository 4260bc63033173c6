/** A formula, written in LaTeX and shown as MathML, which browsers set and screen readers read. Rendered on the server only. */
import katex from 'katex';

/** In a line of text. `tex` is LaTeX without delimiters, as authored: never from a user. */
export function Formula({ tex }: { tex: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX gives text, and what it is given is authored
  return <span dangerouslySetInnerHTML={{ __html: mathml(tex, false) }} />;
}

/** Formulas on lines of their own: side by side where there is room. */
export function FormulaBlock({ tex }: { tex: readonly string[] }) {
  return (
    <div
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll must be reachable by keyboard
      tabIndex={0}
      className="my-4 flex flex-wrap justify-center gap-x-8 gap-y-3 overflow-x-auto"
    >
      {tex.map((each) => (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX gives text, and what it is given is authored
        <div key={each} dangerouslySetInnerHTML={{ __html: mathml(each, true) }} />
      ))}
    </div>
  );
}

function mathml(tex: string, displayMode: boolean): string {
  return katex.renderToString(tex, { output: 'mathml', displayMode, throwOnError: true, strict: 'error' });
}
