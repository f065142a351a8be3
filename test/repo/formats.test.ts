// docs/formats.md is binding for programs outside: every list and table in it is held against the code here.
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { POSTING_COLUMNS } from '../../core/batch/posting-sheet.ts';
import { accountSchema } from '../../core/domain/account.ts';
import { applicationSchema } from '../../core/domain/application.ts';
import { campaignSchema } from '../../core/domain/campaign.ts';
import { clientSchema } from '../../core/domain/client.ts';
import { listEntrySchema } from '../../core/domain/list-entry.ts';
import { postSchema } from '../../core/domain/post.ts';
import { settingSchema } from '../../core/domain/setting.ts';
import { siteSchema } from '../../core/domain/site.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { referenceProblems } from '../../core/plan/references.ts';
import { writePlan } from '../../core/plan/write-plan.ts';
import { ruleMetas } from '../../core/rules/registry.ts';
import { SHEET_PROBLEM_CODES, type SheetProblemCode, sheetProblem } from '../../core/sheet/sheet-problems.ts';
import { checkCommand } from '../../electron/headless/commands/check.ts';
import { checkupCommand } from '../../electron/headless/commands/checkup.ts';
import { explainCommand } from '../../electron/headless/commands/explain.ts';
import { exportCommand } from '../../electron/headless/commands/export.ts';
import { importCommand } from '../../electron/headless/commands/import.ts';
import { planCommand } from '../../electron/headless/commands/plan.ts';
import { reviewCommand } from '../../electron/headless/commands/review.ts';
import { unblockCommand } from '../../electron/headless/commands/unblock.ts';
import { verifyCommand } from '../../electron/headless/commands/verify.ts';
import { LIMITS } from '../../electron/sheets/limits.ts';
import { codes, fenced, section, table } from './formats-page.ts';
import { definesRule, filesBelow, textOf } from './tree.ts';

const example = fenced('plan.json', 'json');

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

/** A fresh copy of the example, to be spoilt. */
const plan = (): Record<string, Record<string, Json>[]> => JSON.parse(example) as ReturnType<typeof plan>;

const schemas: Readonly<Record<string, z.ZodType>> = {
  clients: clientSchema,
  accounts: accountSchema,
  sites: siteSchema,
  applications: applicationSchema,
  campaigns: campaignSchema,
  posts: postSchema,
  settings: settingSchema,
  lists: listEntrySchema,
};

type Known = readonly [path: string, key: z.core.JSONSchema._JSONSchema];

/** Every path of keys that a schema knows, with what is known of it. */
const keysOfList = (list: string, schema: z.ZodType): Known[] =>
  keysBelow(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), list);

function keysBelow(schema: z.core.JSONSchema._JSONSchema, path: string): Known[] {
  if (typeof schema === 'boolean') return [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, inner]): Known[] => [
    [`${path}.${key}`, inner],
    ...keysBelow(inner, `${path}.${key}`),
  ]);
  const inside = [schema.items ?? [], schema.anyOf ?? [], schema.oneOf ?? [], schema.allOf ?? []].flat();
  return [...own, ...inside.flatMap((choice) => keysBelow(choice, path))];
}

const enumOf = (schema: unknown): unknown =>
  typeof schema === 'object' && schema !== null && 'enum' in schema ? schema.enum : undefined;

/** Every path of keys that a value has. */
function pathsOfValue(value: Json, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOfValue(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${path}.${key}`, ...pathsOfValue(inner, `${path}.${key}`)]);
}

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

describe('the plan.json of docs/formats.md', () => {
  it('is read, refers only to itself, and is written back byte for byte', () => {
    const read = readPlan(JSON.parse(example));
    if (!read.ok) expect(read.error).toEqual([]);
    else {
      const none = new Set<string>();
      const known = { clients: none, accounts: none, sites: none, campaigns: none, posts: none };
      expect(referenceProblems(read.value, known)).toEqual([]);
      expect(writePlan(read.value)).toBe(example);
    }
  });

  it('is told list by list, in their order', () => {
    const lists = Object.keys(schemas);
    expect(Object.keys(plan()).slice(2)).toEqual(lists);
    expect(table('plan.json', 'list').map(([list]) => list)).toEqual(lists);
  });

  it.each(Object.entries(schemas))('shows every key of %s', (list, schema) => {
    const known = keysOfList(list, schema).map(([path]) => path);
    expect(known.length).toBeGreaterThan(2);
    expect(sorted(pathsOfValue(plan()[list] ?? [], list))).toEqual(sorted(known));
  });

  it.each(table('plan.json', 'list'))('says what %s require: %s', (list, required) => {
    const missing = Object.keys(plan()[list]?.[0] ?? {}).filter((key) => {
      const spoilt = plan();
      spoilt[list]?.forEach((item) => Reflect.deleteProperty(item, key));
      const read = readPlan(spoilt);
      return !read.ok && read.error.some((problem) => problem.expected === 'missing');
    });
    // The example's entry is a short link, which needs no evidence.
    const told = codes(required).filter((key) => list !== 'lists' || key !== 'evidence');
    expect(sorted(missing)).toEqual(sorted(told));
  });

  it('says every choice of values and its default', () => {
    const choices = Object.entries(schemas)
      .flatMap(([list, schema]) => keysOfList(list, schema))
      .flatMap(([path, key]) => {
        const choice = enumOf(key) ?? (typeof key === 'object' ? enumOf(key.items) : undefined);
        const usual = typeof key === 'object' && key.default !== undefined ? [key.default] : [];
        return choice === undefined ? [] : [[[path], choice, usual]];
      });
    expect(choices.length).toBeGreaterThan(10);
    expect(table('plan.json', 'key').map((row) => row.map(codes))).toEqual(choices);
  });
});

/** The compiler's tree of a source. */
const sourceOf = (path: string): ts.SourceFile => ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** The object literals of a source, the outer before the inner. */
const objectsIn = (node: ts.Node): ts.ObjectLiteralExpression[] =>
  [...nodesOf(node)].filter(ts.isObjectLiteralExpression);

/** What a constant of a source is set to. */
function constant(path: string, name: string): ts.Node {
  const named = (node: ts.Node): node is ts.VariableDeclaration =>
    ts.isVariableDeclaration(node) && node.name.getText() === name;
  const value = [...nodesOf(sourceOf(path))].find(named)?.initializer;
  if (value === undefined) throw new Error(`${path} has no constant ${name}`);
  return value;
}

/** The entries of the table that a constant is set to. */
const entriesOf = (path: string, name: string): readonly ts.ObjectLiteralElementLike[] =>
  objectsIn(constant(path, name))[0]?.properties ?? [];

const keyOf = (property: ts.ObjectLiteralElementLike): string =>
  property.name === undefined ? '' : property.name.getText().replace(/^'|'$/g, '');

const stringsIn = (node: ts.Node): string[] => [...nodesOf(node)].filter(ts.isStringLiteral).map(({ text }) => text);

describe('the sheets of docs/formats.md', () => {
  it('lists the aliases of every column in the order that decides between them', () => {
    const aliases = entriesOf('core/sheet/columns.ts', 'ALIASES').map((property) => [
      keyOf(property),
      ts.isPropertyAssignment(property) ? stringsIn(property.initializer) : [],
    ]);
    expect(aliases.length).toBeGreaterThan(15);
    expect(table('Sheets in', 'column').map(([key = '', names = '']) => [codes(key)[0], codes(names)])).toEqual(
      aliases,
    );
  });

  it('lists every code of a problem under its severity', () => {
    const place = { row: 1, column: '', value: '' };
    const severities = SHEET_PROBLEM_CODES.map((code) => {
      const { severity } = sheetProblem(code as SheetProblemCode, place, {} as never);
      return `${severity} ${code}`;
    });
    const told = table('Sheets in', 'about').flatMap(([, errors = '', warnings = '']) => [
      ...codes(errors).map((code) => `error ${code}`),
      ...codes(warnings).map((code) => `warning ${code}`),
    ]);
    expect([...told].sort()).toEqual([...severities].sort());
  });

  it('states the bounds', () => {
    const sentence = /Bounds, each checked[^.]*\./.exec(section('Sheets in'))?.[0] ?? '';
    const numbers = [...sentence.matchAll(/(?<![-\d])\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(',', '')));
    const { rows, columns, cells, characters, partBytes, allBytes, csvBytes, comments, pictures } = LIMITS;
    const megabytes = [partBytes, allBytes, csvBytes].map((bytes) => bytes / 1024 / 1024);
    expect(numbers).toEqual([rows, columns, cells, characters, ...megabytes, comments, pictures]);
  });
});

describe('the rest of docs/formats.md', () => {
  it('names the columns of the 发布清单', () => {
    const named = section('Batches out').replace(/\s+/g, '');
    expect(named).toContain(`:${POSTING_COLUMNS.map(({ header }) => header).join('｜')}.`);
  });

  it('gives the usage of every command', () => {
    const commands = [
      importCommand,
      checkCommand,
      checkupCommand,
      explainCommand,
      unblockCommand,
      exportCommand,
      reviewCommand,
      verifyCommand,
      planCommand,
    ];
    const files = filesBelow('electron/headless/commands').filter((path) => path.endsWith('.ts'));
    expect(commands.length).toBe(files.length);
    expect(fenced('Command line', '').trimEnd().split('\n')).toEqual(commands.map(({ usage }) => usage));
  });

  it('names every option of every command', () => {
    const commands = [importCommand, checkCommand, checkupCommand, unblockCommand, exportCommand];
    const options = commands.flatMap((command) => Object.keys(command.options).map((name) => `--${name}`));
    const common = entriesOf('electron/headless/arguments.ts', 'COMMON_OPTIONS').map(keyOf);
    const told = table('Command line', 'option').flatMap(([names = '']) => names.match(/--[a-z-]+/g) ?? []);
    const inUsage = ['--out'];
    expect(sorted([...told, ...inUsage])).toEqual(sorted([...options, ...common.map((name) => `--${name}`)]));
  });

  it('gives the fields in the order of findings', () => {
    const told = codes(/said once:\n\n([^]*?) and so on/.exec(section('Findings'))?.[1] ?? '');
    expect(told).toEqual([
      ...stringsIn(constant('core/rules/judging/finding-order.ts', 'FIELD_ORDER')),
      'media[0]',
      'media[1]',
    ]);
  });

  it('describes every rule: severity, messages, parameters', () => {
    const rules = [...ruleMetas.values()].map(({ id, severity, messages, parameters }) => [
      id,
      severity,
      Object.keys(messages),
      Object.entries(parameters)
        .map(([key, { default: usual, min, max }]) => `\`${key}\` ${usual}, ${min}–${max}`)
        .join('; '),
    ]);
    expect(rules.length).toBeGreaterThan(15);
    const told = table('Findings', 'rule').map(([id = '', severity, messages = '', parameters]) => [
      codes(id)[0],
      severity,
      codes(messages),
      parameters,
    ]);
    expect(told).toEqual(rules);
  });

  it('lists every way out that a rule offers, with what comes with it', () => {
    const inCode = filesBelow('core/rules')
      .filter((path) => definesRule(textOf(path)))
      .flatMap((path) => {
        const id = path.replace('core/rules/', '').replace('.ts', '');
        const kinds = objectsIn(sourceOf(path)).flatMap(({ properties: [kind, ...rest] }) =>
          kind !== undefined && keyOf(kind) === 'kind'
            ? [`${id} ${stringsIn(kind).join()} ${rest.map(keyOf).join(', ')}`]
            : [],
        );
        return sorted(kinds);
      });
    expect(inCode.length).toBeGreaterThan(15);
    const told = table('Findings', 'rule').flatMap(([id = '', , , , fixes = '']) =>
      fixes
        .split('; ')
        .filter((fix) => fix !== '')
        .map((fix) => `${codes(id)[0] ?? ''} ${fix.replaceAll('`', '')}`),
    );
    expect([...told].sort()).toEqual([...inCode].sort());
  });

  it('lists every refusal', () => {
    const refusals = [
      ...entriesOf('core/messages/errors.ts', 'ERRORS'),
      ...entriesOf('core/messages/batch-errors.ts', 'BATCH_ERRORS'),
      ...entriesOf('core/messages/package-errors.ts', 'PACKAGE_ERRORS'),
      ...entriesOf('core/messages/sheet-errors.ts', 'SHEET_ERRORS'),
    ]
      .filter((entry) => !ts.isSpreadAssignment(entry))
      .map(keyOf);
    expect(refusals.length).toBeGreaterThan(40);
    const told = table('Refusals', 'about').flatMap(([, cell = '']) => codes(cell));
    expect([...told].sort()).toEqual([...refusals].sort());
  });
});
