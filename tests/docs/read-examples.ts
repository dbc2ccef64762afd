import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** The code of one `@example`. */
export interface Example {
  /** `src/compare.ts: compareNames`. */
  readonly where: string;
  /** What the comment stands before: `compareNames`. */
  readonly of: string;
  readonly code: string;
}

/** Every `@example` of the comments of src, in file order. */
export function readExamples(): Example[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .sort()
    .flatMap(examplesOf);
}

function examplesOf(path: string): Example[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const of = nameOf(statement);
    return ts
      .getJSDocTags(statement)
      .filter(({ tagName }) => tagName.text === "example")
      .map((tag) => ({ where: `${path}: ${of}`, of, code: codeOf(ts.getTextOfJSDocComment(tag.comment) ?? "") }));
  });
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText() ?? "";
  return (statement as { readonly name?: ts.Identifier } & ts.Statement).name?.text ?? "";
}

/** The text of an example without its code fence. */
function codeOf(text: string): string {
  return (/```ts\n(.*?)```/s.exec(text)?.[1] ?? text).trim();
}

/**
 * The code as JavaScript, where `expression; // value` is turned into `check(expression, () => value, "value")`.
 * Imports are left out: the caller brings what is imported into scope.
 */
export function withChecks(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const lines = source.statements.filter((statement) => !ts.isImportDeclaration(statement)).map(checked);
  const { outputText } = ts.transpileModule(lines.join("\n"), { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  return outputText;
}

function checked(statement: ts.Statement): string {
  const value = commentBehind(statement);
  if (value === undefined || !ts.isExpressionStatement(statement)) return statement.getText();
  return `check(${statement.expression.getText()}, () => (${value}), ${JSON.stringify(value)});`;
}

function commentBehind(statement: ts.Statement): string | undefined {
  const text = statement.getSourceFile().text;
  const [comment] = ts.getTrailingCommentRanges(text, statement.end) ?? [];
  return comment && text.slice(comment.pos + 2, comment.end).trim();
}
