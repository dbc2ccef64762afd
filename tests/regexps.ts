import { readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/** A regular expression of the source. */
export interface FoundRegExp {
  /** `src/text/words.ts:12` */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Numbers and texts that come from elsewhere than constants; the shape of an expression does not hang on them. */
const STAND_IN: Readonly<Record<string, string>> = {
  "settings.mostMarks": "30",
  "writeSettings.mostMarks": "30",
  field: "distinctFrom",
  KINDS: "spelling|former",
  // What data/grammar/english-sounds.json makes of a letter group.
  'behind === "" ? letters : `${letters}(?=${behind})`': "o(?=[bcd]e$)",
  // The pattern of language tags in data/schema/entity.json.
  LANG: "[a-z]{2,3}(?:-[A-Z][a-z]{3})?",
};

/** All regular expressions of a file: literals, and what is constructed of constants. */
export function regExpsOf(path: string): FoundRegExp[] {
  const file = parsed(path);
  const found: FoundRegExp[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) found.push({ place, ...partsOf(node.text) });
    else if (isConstruction(node)) {
      const [source, flags] = node.arguments ?? [];
      found.push({
        place,
        source: textOf(source as ts.Expression, path),
        flags: flags === undefined ? "" : textOf(flags, path),
      });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

function parsed(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
}

function isConstruction(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";
}

function partsOf(literal: string): { readonly source: string; readonly flags: string } {
  const end = literal.lastIndexOf("/");
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** The text that an expression of constants is. */
function textOf(node: ts.Expression, path: string): string {
  const standIn = STAND_IN[node.getText()];
  if (standIn !== undefined) return standIn;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression, path);
  if (ts.isTaggedTemplateExpression(node) && ts.isNoSubstitutionTemplateLiteral(node.template)) {
    return node.template.rawText ?? "";
  }
  if (ts.isTemplateExpression(node)) {
    return (
      node.head.text + node.templateSpans.map((span) => textOf(span.expression, path) + span.literal.text).join("")
    );
  }
  if (ts.isRegularExpressionLiteral(node)) return partsOf(node.text).source;
  if (isConstruction(node)) return textOf(node.arguments?.[0] as ts.Expression, path);
  if (ts.isPropertyAccessExpression(node) && node.name.text === "source") return textOf(node.expression, path);
  if (ts.isIdentifier(node)) return constantOf(node.text, path);
  throw new Error(`${path}: ${node.getText()} is no constant; give it a stand-in in tests/regexps.ts`);
}

/** A constant of a file, or of one that it imports. */
function constantOf(name: string, path: string): string {
  for (const statement of parsed(path).statements) {
    if (ts.isVariableStatement(statement)) {
      const one = statement.declarationList.declarations.find((declared) => declared.name.getText() === name);
      if (one?.initializer !== undefined) return textOf(one.initializer, path);
    } else if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const imported = statement.importClause?.getText() ?? "";
      if (new RegExp(`\\b${name}\\b`).test(imported)) {
        return constantOf(name, posix.join(posix.dirname(path), statement.moduleSpecifier.text));
      }
    }
  }
  throw new Error(`${path}: no constant ${name}; give it a stand-in in tests/regexps.ts`);
}
