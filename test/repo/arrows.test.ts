import { describe, expect, it } from 'vitest';
import { layerOf } from '../../build/arrows.ts';
import { importsOf } from './imports-of.ts';
import { definesRule, filesBelow, sourcesBelow, textOf } from './tree.ts';

const allowedInRuleFiles = /^core\/(?:(?:ids|result)\.ts$|domain\/|facts\/|rules\/define-rule\.ts$)/;

function forbidden(path: string, text: string): readonly string[] {
  const layer = layerOf(path);
  return importsOf(path, text)
    .filter(({ to, isOurs, isTypeOnly }) => {
      if (layer === undefined) return true;
      if (!(isOurs ? layer.own : layer.packages).some((allowed) => allowed.test(to))) return true;
      if (path === 'core/api.ts') return !isTypeOnly;
      return isOurs && path.startsWith('core/rules/') && definesRule(text) && !allowedInRuleFiles.test(to);
    })
    .map(({ to }) => `${path} → ${to}`);
}

describe('the arrows between the folders', () => {
  it('are the ones of the table, type imports and dynamic imports included', () => {
    const wrong = sourcesBelow('core', 'db', 'electron', 'renderer').flatMap((path) => forbidden(path, textOf(path)));
    expect(wrong).toEqual([]);
  });

  it('cover every TypeScript file of the tree', () => {
    const outside = filesBelow('').filter(
      (path) => /\.tsx?$/.test(path) && !/^(?:core|db|electron|renderer|test|build)\//.test(path),
    );
    expect(outside).toEqual([]);
  });

  const rule = `import { d } from './define-rule.ts';\nexport const x = defineRule({});\n`;
  it.each([
    ['core/domain/x.ts', `import { readFileSync } from 'node:fs';`],
    ['core/domain/x.ts', `import type { F } from '../facts/f.ts';`],
    ['core/domain/x.ts', `export * from '../rules/run.ts';`],
    ['core/messages/x.ts', `import type { F } from '../facts/f.ts';`],
    ['core/facts/x.ts', `import { s } from '../sheet/s.ts';`],
    ['core/sheet/x.ts', `import { r } from '../rules/r.ts';`],
    ['core/rules/x.ts', `import { b } from '../batch/b.ts';`],
    ['core/batch/x.ts', `import type { A } from '../api.ts';`],
    ['core/rules/x.ts', `${rule}import { other } from './other-rule.ts';`],
    ['core/rules/x.ts', `${rule}import { message } from '../messages/phrase.ts';`],
    ['core/api.ts', `import { clientId } from './ids.ts';`],
    ['core/api.ts', `import { type ClientId } from './ids.ts';`],
    ['core/x.ts', `type T = import('../db/handle.ts').Handle;`],
    ['core/x.ts', `const late = await import('../electron/sheets/read.ts');`],
    ['core/x.ts', `const late = await import(name);`],
    ['db/x.ts', `import type { R } from '../core/rules/context/run.ts';`],
    ['db/x.ts', `import type { S } from '../core/sheet/grid.ts';`],
    ['db/x.ts', `import { x } from '../electron/x.ts';`],
    ['db/x.ts', `import { z } from 'zod';`],
    ['electron/headless/x.ts', `import { app } from 'electron';`],
    ['electron/planner/x.ts', `import Database from 'better-sqlite3';`],
    ['electron/desktop/x.ts', `import type { Screen } from '../../renderer/app.tsx';`],
    ['renderer/x.tsx', `import type { Handle } from '../db/handle.ts';`],
    ['renderer/x.tsx', `import type { Host } from '../electron/planner/host.ts';`],
    ['renderer/x.tsx', `import { join } from 'node:path';`],
    ['core/domain/x.ts', `import { layers } from '../../build/arrows.ts';`],
  ])('refuse in %s: %s', (path, text) => {
    expect(forbidden(path, text)).toHaveLength(1);
  });

  it.each([
    [
      'core/domain/x.ts',
      `import { z } from 'zod';\nimport { ok } from '../result.ts';\nimport type { Day } from './day.ts';`,
    ],
    [
      'core/rules/x.ts',
      `${rule}import { hosts } from '../facts/hosts.ts';\nimport type { Post } from '../domain/post.ts';`,
    ],
    ['core/rules/run.ts', `import { rules } from './registry.ts';\nimport { say } from '../messages/phrase.ts';`],
    ['core/batch/x.ts', `import { run } from '../rules/run.ts';`],
    ['core/api.ts', `import type { ClientId } from './ids.ts';\nexport type { Post } from './domain/post.ts';`],
    ['db/x.ts', `import Database from 'better-sqlite3';\nimport type { Post } from '../core/domain/post.ts';`],
    ['electron/desktop/x.ts', `import { app } from 'electron';\nimport { open } from '../../db/handle.ts';`],
    ['renderer/x.tsx', `import { useState } from 'react';\nimport type { PlannerApi } from '../core/api.ts';`],
  ])('allow in %s: %s', (path, text) => {
    expect(forbidden(path, text)).toEqual([]);
  });
});
