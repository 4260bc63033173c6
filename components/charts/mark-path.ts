/** The outlines of the models' marks: all of one area, so that none weighs more on the page than another. */
import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';
import type { Model } from '@/lib/dataset/schema';

export type MarkShape = Model['mark']['shape'];

/** A regular hexagon standing on a corner; d3-shape has none. Its area is 3√3/2 · r². */
const symbolHexagon: SymbolType = {
  draw(context, area) {
    const radius = Math.sqrt((2 * area) / (3 * Math.sqrt(3)));
    for (let corner = 0; corner < 6; corner += 1) {
      const angle = (corner * Math.PI) / 3 + Math.PI / 6;
      const x = radius * Math.cos(angle);
      const y = radius * Math.sin(angle);
      if (corner === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
  },
};

const shapes: Record<MarkShape, SymbolType> = {
  square: symbolSquare,
  circle: symbolCircle,
  triangle: symbolTriangle,
  hexagon: symbolHexagon,
  diamond: symbolDiamond2,
  star: symbolStar,
};

/** The path of a mark around (0, 0) in the area of a disc of the given diameter, in the units of the drawing. */
export function markPath(shape: MarkShape, diameter: number): string {
  return symbol(shapes[shape], Math.PI * (diameter / 2) ** 2)() ?? '';
}
