import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of pages that are rendered by the build: files beside it, which the server reads at its start. */

const folder = join('.next', 'static-parts');
const extension = '.html';

/** True while `next build` renders pages. */
export const isBuild = () => process.env.NEXT_PHASE === 'phase-production-build';

export function writePart(id: string, html: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, id + extension), html);
}

/** All parts of the build, id → markup. */
export function readParts(): Map<string, string> {
  return new Map(
    readdirSync(folder).map((file) => [file.slice(0, -extension.length), readFileSync(join(folder, file), 'utf8')]),
  );
}
