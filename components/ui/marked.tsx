/** A text in which some pieces are marked, such as the words that somebody looked for. */

export function Marked({ pieces }: { pieces: readonly { text: string; found: boolean }[] }) {
  let start = 0;
  return pieces.map(({ text, found }) => {
    const key = start;
    start += text.length;
    return found ? <mark key={key}>{text}</mark> : text;
  });
}
