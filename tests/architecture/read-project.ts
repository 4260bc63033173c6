import { type Module, readModule } from './read-imports';
import { modules, projectFiles, rootEntries, textOf } from './source-files';

/** Every module of the project with its imports. Takes some seconds. */
export function readProject(): Module[] {
  const files = new Set([...projectFiles(), ...rootEntries().files]);
  return modules().map((path) => readModule(path, textOf(path), (file) => files.has(file)));
}
