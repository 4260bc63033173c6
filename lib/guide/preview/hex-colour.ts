/** OKLCH colours as sRGB in hexadecimal, for renderers of pictures that know no other. */

const form = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/;

/**
 * `oklch(0.54 0.12 155)` → `#…`, after Björn Ottosson's definition of OKLab. What lies outside of sRGB is cut off at its edge.
 * @throws Error if the text has another form.
 */
export function hexOf(colour: string): string {
  const [, lightness, chroma, hue] = form.exec(colour) ?? [];
  if (hue === undefined) throw new Error(`${colour} is not written as oklch(lightness chroma hue)`);
  const angle = (Number(hue) * Math.PI) / 180;
  const a = Number(chroma) * Math.cos(angle);
  const b = Number(chroma) * Math.sin(angle);
  const base = Number(lightness);
  const l = (base + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (base - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (base - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map(channel).join('')}`;
}

/** A linear channel, 0 to 1, as two hexadecimal digits with sRGB's curve. */
function channel(linear: number): string {
  const curved = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  const byte = Math.round(Math.min(1, Math.max(0, curved)) * 255);
  return byte.toString(16).padStart(2, '0');
}
