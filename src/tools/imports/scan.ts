import { type ESTree, parseSync, Visitor } from 'vite';

/** One place where a file names another module. `line` counts from 1. */
export interface ImportSite {
  readonly specifier: string;
  readonly line: number;
}

/** What the architecture rules look at in one source file. */
export interface ScannedFile {
  readonly imports: readonly ImportSite[];
  /** Places where Electron's raw IPC is named in code, as a variable, an import or a property. */
  readonly rawIpc: readonly number[];
}

const RAW_IPC = new Set(['ipcMain', 'ipcRenderer']);

type Found = (specifier: string, offset: number) => void;

function literal(node: ESTree.Node | null | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** `require('x')` by any name that ends so (`nodeRequire`, `require.resolve`). */
function isRequire(callee: ESTree.Expression): boolean {
  if (callee.type === 'Identifier') return /require$/i.test(callee.name);
  return callee.type === 'MemberExpression' && isRequire(callee.object as ESTree.Expression);
}

function importVisitor(found: Found): Visitor {
  const add = (node: ESTree.Node | null | undefined): void => {
    const specifier = literal(node);
    if (node && specifier !== undefined) found(specifier, node.start);
  };
  return new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    TSExternalModuleReference: (node) => add(node.expression),
    CallExpression: (node) => {
      if (isRequire(node.callee)) add(node.arguments[0]);
    },
    NewExpression: (node) => {
      // A worker's file: new URL('./worker.ts', import.meta.url)
      if (
        node.callee.type === 'Identifier' &&
        node.callee.name === 'URL' &&
        node.arguments[1]?.type === 'MemberExpression'
      ) {
        add(node.arguments[0]);
      }
    },
  });
}

/**
 * Finds every module a source file names, types included, from its syntax tree: text in comments and strings does
 * not count.
 * @param name the file's name; its extension chooses the language
 * @throws {Error} when the file has a syntax error
 */
export function scanSource(name: string, text: string): ScannedFile {
  const { program, errors } = parseSync(name, text);
  if (errors[0]) throw new Error(`${name}: ${errors[0].message}`);
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const imports: ImportSite[] = [];
  const rawIpc: number[] = [];
  importVisitor((specifier, offset) => imports.push({ specifier, line: lineAt(offset) })).visit(program);
  new Visitor({
    Identifier: (node) => {
      if (RAW_IPC.has(node.name)) rawIpc.push(lineAt(node.start));
    },
  }).visit(program);
  return { imports, rawIpc };
}
