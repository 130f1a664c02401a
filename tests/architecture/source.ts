import ts from 'typescript';

/** One import of a file, wherever and however it is written. */
export interface Import {
  readonly specifier: string;
  /** Erased by the compiler: `import type`, `export type … from`, `import('…').Name` as a type. */
  readonly isType: boolean;
}

/** The script of a component, or the whole of a TypeScript file. */
export function readScript(path: string, text: string): string {
  if (!path.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, script]) => script)
    .join('\n');
}

/** Expressions in the markup of a component may hold `import()` too. */
function readMarkupImports(path: string, text: string): readonly Import[] {
  if (!path.endsWith('.svelte')) return [];
  const markup = text.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
  return [...markup.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g)].map(([, specifier = '']) => ({
    specifier,
    isType: false,
  }));
}

function readImport(node: ts.Node): Import | null {
  const textOf = (each: ts.Node | undefined): string | null =>
    each !== undefined && ts.isStringLiteralLike(each) ? each.text : null;
  const make = (specifier: string | null, isType: boolean): Import | null =>
    specifier === null ? null : { specifier, isType };

  if (ts.isImportDeclaration(node)) {
    return make(
      textOf(node.moduleSpecifier),
      node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    );
  }
  if (ts.isExportDeclaration(node)) return make(textOf(node.moduleSpecifier), node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return make(textOf(node.argument.literal), true);
  }
  if (!ts.isCallExpression(node)) return null;
  const isDynamic =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require');
  if (!isDynamic) return null;
  // An address put together at run time cannot be checked, so it is an import of nothing allowed.
  return make(textOf(node.arguments[0]) ?? node.arguments[0]?.getText() ?? '', false);
}

/** All imports of a TypeScript file or a component. */
export function readImports(path: string, text: string): readonly Import[] {
  const script = readScript(path, text);
  const file = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = readImport(node);
    if (found !== null) imports.push(found);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...imports, ...readMarkupImports(path, text)];
}

/** Text without comments, so that a rule about code is not broken by a sentence about it. */
export function stripComments(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}
