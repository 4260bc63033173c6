import { posix } from 'node:path';
import {
  type ExportAllDeclaration,
  type ExportNamedDeclaration,
  type Expression,
  type ImportDeclaration,
  type ImportExpression,
  parseSync,
  type TSImportType,
  Visitor,
} from 'oxc-parser';

/** Reads what a module imports, with a parser: text search would take comments and strings for imports. */

export interface Import {
  /** As written: `@/lib/shared/result`, `./cell`, `zod`. */
  specifier: string;
  /** The project's file it means, as a path from the root; null for a package. */
  file: string | null;
  /** Erased by the compiler. `import { type A }` is not: with `verbatimModuleSyntax` the module is still loaded. */
  typeOnly: boolean;
}

export interface Module {
  path: string;
  /** Starts with `'use client'`: it and what it imports run in a browser. */
  client: boolean;
  imports: Import[];
}

/**
 * Reads one module.
 * @param path from the project's root; says whether the text is TypeScript and where relative imports start
 * @param exists tells whether a path is one of the project's files
 * @throws Error when the text does not parse or a dynamic import computes its name
 */
export function readModule(path: string, text: string, exists: (path: string) => boolean): Module {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const imports: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    imports.push({ specifier, file: fileOf(path, specifier, exists), typeOnly });
  };
  const named = (node: ImportDeclaration | ExportAllDeclaration | ExportNamedDeclaration) => {
    const kind = node.type === 'ImportDeclaration' ? node.importKind : node.exportKind;
    if (node.source) add(node.source.value, kind === 'type');
  };
  const dynamic = (node: ImportExpression) => add(fixedName(path, node.source), false);
  const inType = (node: TSImportType) => add(node.source.value, true);
  new Visitor({
    ImportDeclaration: named,
    ExportAllDeclaration: named,
    ExportNamedDeclaration: named,
    ImportExpression: dynamic,
    TSImportType: inType,
  }).visit(program);
  const client = program.body.some((node) => 'directive' in node && node.directive === 'use client');
  return { path, client, imports };
}

function fixedName(path: string, source: Expression): string {
  if (source.type === 'Literal' && typeof source.value === 'string') return source.value;
  throw new Error(`${path} imports a module whose name is computed, so its direction cannot be checked`);
}

function fileOf(importer: string, specifier: string, exists: (path: string) => boolean): string | null {
  const base = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? posix.join(posix.dirname(importer), specifier)
      : null;
  if (base === null) return null;
  // The compiler reports a missing file; the direction of the import can be checked without it.
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => base + end).find(exists) ?? base;
}
