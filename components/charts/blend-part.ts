import type { MarkShape } from './mark-path';

/** One model's part of a blend, as the bar and the ring show it. */
export type BlendPart = {
  id: string;
  name: string;
  colour: string;
  shape: MarkShape;
  /** 0 to 1; the shares of all parts add to 1. Drawn. */
  share: number;
  /** The whole number that is shown for it, rounded so that all parts add to 100. */
  percent: number;
};

/** `38%`. */
export function percentText(percent: number): string {
  return `${percent}%`;
}

/** The blend in one sentence, for the description of a picture. */
export function blendInWords(parts: readonly BlendPart[]): string {
  return `${parts.map(({ name, percent }) => `${name} ${percentText(percent)}`).join(', ')}.`;
}
