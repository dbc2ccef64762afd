import { posix } from "node:path";
import ts from "typescript";
import { importSystem, isSystem } from "./import-system.ts";

/** A value that a snippet states in a comment, `expression; // value`, and the value that came out. */
export interface Check {
  readonly line: number;
  readonly code: string;
  readonly stated: unknown;
  readonly got: unknown;
}

const MODULES = import.meta.glob("../../src/**/*.ts");
const PACKAGE = "allonym";

/**
 * Runs the snippets of a page as one program, in order. They import the package by its name, or files of `src` by their
 * path from the page.
 *
 * @param snippets each with the line of the page on which it begins
 */
export async function runSnippets(
  page: string,
  snippets: readonly { readonly text: string; readonly line: number }[],
): Promise<Check[]> {
  const checks: Check[] = [];
  const check = async (line: number, code: string, value: () => unknown, stated: unknown): Promise<void> => {
    checks.push({ line, code, stated, got: await outcome(value) });
  };
  const program = ts.transpile(prepared(atTheirLines(snippets)), { target: ts.ScriptTarget.ES2022 });
  await new AsyncFunction("load", "check", program)((specifier: string) => load(specifier, page), check);
  return checks;
}

/** The value, or the error that came instead: either belongs to a line of the page. */
async function outcome(value: () => unknown): Promise<unknown> {
  try {
    return await value();
  } catch (error) {
    return error;
  }
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>;

function load(specifier: string, page: string): Promise<unknown> {
  if (isSystem(specifier)) return importSystem(specifier);
  const file = fileOf(specifier, page);
  const found = MODULES[`../../${file}`] ?? MODULES[`../../${file.replace(/\.ts$/, "/index.ts")}`];
  if (found === undefined) throw new Error(`${page} imports ${specifier}, but there is no ${file}`);
  return found();
}

function fileOf(specifier: string, page: string): string {
  if (specifier === PACKAGE) return "src/index.ts";
  if (specifier.startsWith(`${PACKAGE}/`)) return `src/${specifier.slice(PACKAGE.length + 1)}.ts`;
  return posix.join(posix.dirname(page), specifier);
}

/** One source in which every snippet stands on the lines that it has in its page. */
function atTheirLines(snippets: readonly { readonly text: string; readonly line: number }[]): string {
  return snippets.reduce((source, { text, line }) => {
    const lines = source.split("\n").length;
    return `${source}${"\n".repeat(line - lines)}${text}`;
  }, "");
}

/** Makes of each import a call of `load`, and of each stated value a call of `check`. */
function prepared(source: string): string {
  const file = ts.createSourceFile("page.ts", source, ts.ScriptTarget.ES2022, true);
  return [...file.statements].reverse().reduce((text, statement) => {
    const replaced = ts.isImportDeclaration(statement) ? asLoad(statement) : asCheck(statement, source);
    if (replaced === undefined) return text;
    return text.slice(0, statement.getStart()) + replaced + text.slice(statement.end);
  }, source);
}

function asLoad(statement: ts.ImportDeclaration): string {
  const names = statement.importClause?.namedBindings;
  if (names === undefined || !ts.isNamedImports(names)) throw new Error(`import by name: ${statement.getText()}`);
  const bindings = names.elements.map(({ propertyName, name }) =>
    propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`,
  );
  return `const { ${bindings.join(", ")} } = await load(${statement.moduleSpecifier.getText()});`;
}

function asCheck(statement: ts.Statement, source: string): string | undefined {
  const [comment] = ts.getTrailingCommentRanges(source, statement.end) ?? [];
  if (comment === undefined || !ts.isExpressionStatement(statement)) return undefined;
  const line = source.slice(0, statement.getStart()).split("\n").length;
  const code = statement.expression.getText();
  const stated = source.slice(comment.pos + 2, comment.end);
  return `await check(${line}, ${JSON.stringify(code)}, async () => (${code}), (${stated}));`;
}
