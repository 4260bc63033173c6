/** Colours of this OKLCH lightness and above carry black text, darker ones white. A test holds every model's colour to 4.5:1. */
const lightest = 0.6;

/** The colour of text on a model's colour, given as `oklch(L C H)`. White for any other colour. */
export function labelColour(colour: string): 'black' | 'white' {
  const lightness = Number(/^oklch\(([\d.]+)/.exec(colour)?.[1] ?? 0);
  return lightness >= lightest ? 'black' : 'white';
}
