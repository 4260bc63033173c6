import { type Module, readModule } from './read-imports';

/** A made-up project for the rules to judge: path → source text. */
export function parseMadeUp(sources: Record<string, string>): Module[] {
  return Object.entries(sources).map(([path, text]) => readModule(path, text, (file) => file in sources));
}
