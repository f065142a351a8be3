import { posix } from 'node:path';
import ts from 'typescript';

/** One import as it is written: a path from the root where it is ours, else the package with its subpath. */
export interface Import {
  readonly to: string;
  readonly isOurs: boolean;
  /** Whether nothing of it is left when the types are gone. */
  readonly isTypeOnly: boolean;
}

/**
 * All that a file imports, from the compiler's own tree: declarations, `export … from`, `import('x')` as a value and
 * as a type, `import x = require('x')`. An import whose name is computed counts as the package `?`.
 */
export function importsOf(path: string, text: string): readonly Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (name: ts.Node | undefined, isTypeOnly: boolean) => {
    const written = name !== undefined && ts.isStringLiteralLike(name) ? name.text : '?';
    const isOurs = written.startsWith('.');
    const to = isOurs ? posix.normalize(posix.join(posix.dirname(path), written)) : written;
    found.push({ to, isOurs, isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && isImportCall(node)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isImportCall({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')
  );
}
