/** A formula, written in LaTeX and shown as MathML, which browsers set and screen readers read. Rendered on the server only. */
import katex from 'katex';

type FormulaProps = {
  /** LaTeX without delimiters, as authored: never from a user. */
  tex: string;
  /** On a line of its own. */
  block?: boolean;
};

export function Formula({ tex, block = false }: FormulaProps) {
  const mathml = katex.renderToString(tex, {
    output: 'mathml',
    displayMode: block,
    throwOnError: true,
    strict: 'error',
  });
  if (!block) {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX gives text, and what it is given is authored
    return <span dangerouslySetInnerHTML={{ __html: mathml }} />;
  }
  return (
    <div
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll must be reachable by keyboard
      tabIndex={0}
      className="my-4 overflow-x-auto"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX gives text, and what it is given is authored
      dangerouslySetInnerHTML={{ __html: mathml }}
    />
  );
}
