import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

// What a module keeps is shared by all that is done in a process. It may only be what can be found again, and what no
// answer depends on: all else belongs to an object that is handed down (Rules, NameIndex, SearchSession).

const KEPT: Readonly<Record<string, string>> = {
  "src/extract/kind-words.ts kindWords":
    "words of data/grammar, read when a text first asks for one, and never changed",
  "src/extract/text-words.ts textWords": "words of data/texts, read when a text first asks for one, and never changed",
  "src/name/rules.ts usual": "the rules of the package, made when they are first asked for, and never changed",
  "src/resolver/compare-names.ts scorer": "scores by the rules of the package; made when it is first asked for",
  "src/text/fold.ts FOLDED": "a cache over a pure function, of 65,536 numbers",
  "src/romanize/romanize.ts romanizers": "a cache over a pure function, one for each system",
  "src/romanize/traditions.ts traditions": "a cache over a pure function, one for each language",
  "src/romanize/letter-model.ts models": "a cache over a pure function, one for each language",
  "src/romanize/deromanize.ts channels": "a cache over a pure function, one for each language and standard",
  "src/romanize/name-forms.ts formsByName":
    "the given names of the package by name, made when they are first asked for",
  "src/suggest/suggest.ts prefixes": "a cache over a pure function; goes with the resolver",
  "src/tables/validate.ts ajv": "the compiled schema of the package, made when it is first asked for",
};

// These hold nothing but what is put into them, so that only a write to them makes them state.
const COLLECTIONS = /^(?:Map|Set|WeakMap|WeakSet|Array|RegExp|(?:Int|Uint|Float)\w*Array)$/;
const WRITING = /^(?:set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/;

/** The variables of a module that can hold another value later than at first. */
function stateOf(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const written = writtenNames(source);
  const variables = source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => {
    const isConst = (declarationList.flags & ts.NodeFlags.Const) !== 0;
    return declarationList.declarations.flatMap(({ name, initializer }) =>
      namesIn(name).filter((one) => !isConst || written.has(one) || isObjectOfClass(initializer)),
    );
  });
  return [...variables, ...source.statements.flatMap(staticFields)].map((name) => `${path} ${name}`);
}

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}

function isObjectOfClass(initializer: ts.Expression | undefined): boolean {
  return initializer !== undefined && ts.isNewExpression(initializer) && !isCollection(initializer.expression);
}

function staticFields(statement: ts.Statement): string[] {
  if (!ts.isClassDeclaration(statement)) return [];
  const fields = statement.members
    .filter(ts.isPropertyDeclaration)
    .filter((field) => isStatic(field) && (!isReadonly(field) || isObjectOfClass(field.initializer)));
  return fields.map((field) => `${statement.name?.text}.${nameOf(field)}`);
}

const isCollection = (type: ts.Expression) => ts.isIdentifier(type) && COLLECTIONS.test(type.text);
const nameOf = ({ name }: ts.PropertyDeclaration) => (ts.isMemberName(name) ? name.text : "[]");
const isStatic = (field: ts.Declaration) => (ts.getCombinedModifierFlags(field) & ts.ModifierFlags.Static) !== 0;
const isReadonly = (field: ts.Declaration) => (ts.getCombinedModifierFlags(field) & ts.ModifierFlags.Readonly) !== 0;

/** The names into which something is put somewhere: `names[0] = ...`, `names.push(...)`, `delete names.first`. */
function writtenNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const target = targetOf(node);
    if (target !== undefined && ts.isIdentifier(target)) names.add(target.text);
    node.forEachChild(visit);
  };
  visit(source);
  return names;
}

function targetOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) return ownerOf(node.left);
  if (ts.isDeleteExpression(node)) return ownerOf(node.expression);
  if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && isStep(node.operator)) {
    return ownerOf(node.operand);
  }
  const isWritingCall =
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    WRITING.test(node.expression.name.text);
  return isWritingCall ? ownerOf(node.expression) : undefined;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isStep(operator: ts.SyntaxKind): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}

/** What is before all dots and brackets: `a` of `a.b[0]`. */
function ownerOf(node: ts.Expression): ts.Expression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? ownerOf(node.expression) : node;
}

test("no module keeps more than what is listed here, with the reason", { timeout: 30_000 }, () => {
  const found = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => stateOf(path, readFileSync(path, "utf8")));
  expect(found.sort()).toEqual(Object.keys(KEPT).sort());
});

test.each([
  ["a variable", "let last = 0;", ["last"]],
  ["one that is handed out", "export let last = 0;", ["last"]],
  ["a map that is filled later", "const all = new Map(); function f(key) { all.set(key, 1); }", ["all"]],
  ["a list", "const all = []; const f = (one) => all.push(one);", ["all"]],
  ["cells of a table", "const table = new Int32Array(9); function f() { table[1] = 2; }", ["table"]],
  ["a counter in an object", "const counts = { met: 0 }; function f() { counts.met++; }", ["counts"]],
  ["a field of a class", "class Word { static count = 0; }", ["Word.count"]],
  ["a cache of a class", "class Word { static readonly all = new Cache(); }", ["Word.all"]],
  ["a constant of a class", 'class Word { static readonly kind = "word"; }', []],
  ["an object that remembers", "const memo = /* @__PURE__ */ new UnitMemo(fold);", ["memo"]],
  ["a list that stays as it is", "const NONE = []; function f() { return NONE[0]; }", []],
  ["a set that stays as it is", 'const ALL = new Set(["a"]); function f(one) { return ALL.has(one); }', []],
  ["what a function keeps to itself", "function f() { let last = 0; last++; const all = []; all.push(last); }", []],
])("%s", (_, text, expected) => {
  expect(stateOf("a.ts", text)).toEqual(expected.map((name) => `a.ts ${name}`));
});
