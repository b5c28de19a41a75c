import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const entry = fileURLToPath(new URL('../packages/scoring/src/index.ts', import.meta.url));
/** An object of more parts is called by its name where a function takes it. */
const fewParts = 3;

/** How each function of `@rubrikk/scoring` is called and what it gives, by its name, as the source says. */
export function measureCalls(): ReadonlyMap<string, string> {
  const program = ts.createProgram([entry], {
    allowImportingTsExtensions: true,
    customConditions: ['@rubrikk/source'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile) as ts.Symbol;
  const calls = checker.getExportsOfModule(file).flatMap((exported): [string, string][] => {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const declared = (isAlias ? checker.getAliasedSymbol(exported) : exported).valueDeclaration;
    if (declared === undefined || !ts.isFunctionDeclaration(declared)) return [];
    return [[exported.name, callOf(exported.name, declared, checker)]];
  });
  return new Map(calls);
}

function callOf(name: string, declared: ts.FunctionDeclaration, checker: ts.TypeChecker): string {
  const given = declared.parameters.map((parameter) => parameterIn(parameter, checker)).join(', ');
  const signature = checker.getSignatureFromDeclaration(declared) as ts.Signature;
  return `\`${name}(${given})\` gives \`${shapeOf(signature.getReturnType(), checker, true)}\``;
}

/** A parameter by its name, with its type where that isn't a number, and with its default where that is a literal. */
function parameterIn(parameter: ts.ParameterDeclaration, checker: ts.TypeChecker): string {
  const { initializer } = parameter;
  const isPlain = initializer !== undefined && (ts.isNumericLiteral(initializer) || ts.isStringLiteral(initializer));
  const isOptional = parameter.questionToken !== undefined || (initializer !== undefined && !isPlain);
  const shape = shapeOf(checker.getTypeAtLocation(parameter), checker);
  const type = shape === 'number' ? '' : `: ${shape}`;
  return `${nameOf(parameter)}${isOptional ? '?' : ''}${type}${isPlain ? ` = ${initializer.getText()}` : ''}`;
}

/** The name of a parameter; of one that is taken apart, the name that its doc comment gives it. */
function nameOf(parameter: ts.ParameterDeclaration): string {
  const [tag] = ts.getJSDocParameterTags(parameter);
  return (ts.isIdentifier(parameter.name) ? parameter.name : tag?.name)?.getText() ?? '';
}

/** A type in short, without `undefined`: whatever has numbers by position is `number[]`, and an object is its keys. */
function shapeOf(type: ts.Type, checker: ts.TypeChecker, isResult = false): string {
  const parts = type.isUnion() ? type.types.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0) : [type];
  if (parts.length > 1) return choiceOf(type) ?? joined(parts.map((part) => shapeOf(part, checker)));
  const [only = type] = parts;
  if ((only.flags & ts.TypeFlags.Object) === 0) return checker.typeToString(only);
  const item = only.getNumberIndexType();
  if (item !== undefined) return `${shapeOf(item, checker, isResult)}[]`;
  const [signature] = only.getCallSignatures();
  if (signature !== undefined) return functionOf(signature, checker);
  return objectOf(only, checker, isResult);
}

/** The literals that a named type is one of, in the order of its source. */
function choiceOf({ aliasSymbol }: ts.Type): string | undefined {
  const declared = aliasSymbol?.declarations?.find(ts.isTypeAliasDeclaration)?.type;
  const isChoice = declared !== undefined && ts.isUnionTypeNode(declared) && declared.types.every(ts.isLiteralTypeNode);
  return isChoice ? joined(declared.types.map((part) => part.getText())) : undefined;
}

const joined = (parts: readonly string[]) => [...new Set(parts)].join(' | ');

function functionOf(signature: ts.Signature, checker: ts.TypeChecker): string {
  const given = (signature.declaration?.parameters ?? []).filter(ts.isParameter);
  const result = shapeOf(signature.getReturnType(), checker);
  return `(${given.map((parameter) => parameterIn(parameter, checker)).join(', ')}) => ${result}`;
}

function objectOf(type: ts.Type, checker: ts.TypeChecker, isResult: boolean): string {
  const isOptional = ({ flags }: ts.Symbol) => (flags & ts.SymbolFlags.Optional) !== 0;
  const keys = type.getProperties().map((key) => {
    const choice = choiceOf(checker.getNonNullableType(checker.getTypeOfSymbol(key)));
    return `${key.name}${isOptional(key) ? '?' : ''}${choice === undefined || isResult ? '' : `: ${choice}`}`;
  });
  const all = `{ ${keys.join(', ')} }`;
  if (keys.length <= fewParts) return all;
  return isResult ? `${checker.typeToString(type)} ${all}` : checker.typeToString(type);
}
