import { type Module, readModule } from './read-imports';
import { modules, projectFiles, rootEntries, textOf } from './source-files';

/** The modules of the project with their imports, or those whose paths are `wanted`. All of them take some seconds. */
export function readProject(wanted: (path: string) => boolean = () => true): Module[] {
  const files = new Set([...projectFiles(), ...rootEntries().files]);
  return modules()
    .filter(wanted)
    .map((path) => readModule(path, textOf(path), (file) => files.has(file)));
}
