// One call of the command line: words in, an exit code out. Nothing here touches the process itself.
import { type Instant, isInstant, parseInstant } from '../../core/domain/instant.ts';
import { type PlannerError, errorText } from '../../core/messages/errors.ts';
import type { Language } from '../../core/messages/phrase.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import type { Jobs } from '../planner/host/jobs.ts';
import { newId } from '../planner/host/host-services.ts';
import { createPlanner } from '../planner/planner.ts';
import { type Words, readWords } from './arguments.ts';
import { type Command, type ExitCode, type Outcome } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { checkupCommand } from './commands/checkup.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { planCommand } from './commands/plan.ts';
import { reviewCommand } from './commands/review.ts';
import { unblockCommand } from './commands/unblock.ts';
import { verifyCommand } from './commands/verify.ts';
import { type Speech, speech } from './speech.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['import', importCommand],
  ['check', checkCommand],
  ['checkup', checkupCommand],
  ['explain', explainCommand],
  ['unblock', unblockCommand],
  ['export', exportCommand],
  ['review', reviewCommand],
  ['verify', verifyCommand],
  ['plan', planCommand],
]);

/** What a call of the command line runs in. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly aside: (text: string) => void;
  /** True where a person watches standard error. */
  readonly watched: boolean;
  /** The system's language, as a BCP 47 tag. */
  readonly locale: string;
  /** Where the workspace lies unless `--data` says otherwise. */
  readonly dataFolder: string;
  readonly operator: string;
  /** Where the build put the rules' pages. */
  readonly pages: string;
  readonly jobs: Jobs;
}

/** Runs one command and resolves to the exit code: 0, 1, or 2 for a refusal. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode | 2> {
  const [name, ...rest] = words;
  const speaks = speech(languageOf(words, terminal.locale), terminal.out, terminal.aside);
  if (name === undefined || name === 'help' || words.includes('--help')) {
    tellUsage(speaks, name === undefined ? speaks.aside : speaks.result);
    return name === undefined ? 2 : 0;
  }
  const asJson = words.includes('--json');
  const outcome = await answer(name, rest, speaks, terminal);
  if (!outcome.ok) {
    if (asJson) speaks.result(JSON.stringify({ error: errorInJson(outcome.error) }, null, 2));
    else speaks.aside(speaks.of(errorText(outcome.error)));
    return 2;
  }
  if (asJson) speaks.result(JSON.stringify(outcome.value.json, null, 2));
  else outcome.value.tell(speaks);
  outcome.value.warn?.(speaks);
  return outcome.value.exit;
}

// Needed before the words are understood, because a refusal of them is spoken too.
function languageOf(words: readonly string[], locale: string): Language {
  const asked = words[words.indexOf('--lang') + 1] ?? '';
  const chosen = words.includes('--lang') ? asked : (words.find((word) => word.startsWith('--lang='))?.slice(7) ?? '');
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

async function answer(
  name: string,
  words: readonly string[],
  speaks: Speech,
  terminal: Terminal,
): Promise<Result<Outcome, PlannerError>> {
  const command = COMMANDS.get(name);
  if (command === undefined) {
    return fail({ code: 'command-unknown', data: { name, known: [...COMMANDS.keys()].join(' ') } });
  }
  const read = readWords(name, command, words);
  if (!read.ok) return read;
  const clock = clockOf(read.value);
  if (!clock.ok) return clock;
  const language = read.value.texts.get('lang');
  if (language !== undefined && language !== 'zh' && language !== 'en') {
    return fail({ code: 'option-value', data: { name: '--lang', value: language, expected: 'zh / en' } });
  }
  const data = read.value.texts.get('data');
  const planner = createPlanner(
    {
      folder: data ?? terminal.dataFolder,
      program: 'fangxing',
      operator: terminal.operator,
      now: clock.value,
      newId,
      jobs: terminal.jobs,
      onEvent: (event) => {
        const isShown = event.kind === 'job:progress' && event.job === 'judge';
        if (terminal.watched && isShown) speaks.aside(speaks.word('judging', event));
      },
    },
    terminal.pages,
  );
  try {
    return await command.run(planner.api, read.value, speaks.language);
  } catch (error) {
    return fail({ code: 'program-fault', data: { reason: error instanceof Error ? error.message : String(error) } });
  } finally {
    planner.close();
  }
}

/** `--as-of` is now everywhere; without it, the system's clock at the start of the call. */
function clockOf({ texts }: Words): Result<() => Instant, PlannerError> {
  const asked = texts.get('as-of');
  const instant = asked === undefined ? Date.now() : parseInstant(asked);
  if (instant !== undefined && isInstant(instant)) return ok(() => instant);
  return fail({
    code: 'option-value',
    data: { name: '--as-of', value: asked ?? '', expected: '2026-11-23T12:00:00+08:00' },
  });
}

function errorInJson(error: PlannerError): Record<string, unknown> {
  const { code, file, problem, row, column } = error;
  return {
    code,
    text: errorText(error),
    ...(file !== undefined && { file }),
    ...(problem !== undefined && problem.path !== '' && { path: problem.path }),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
  };
}

function tellUsage(speaks: Speech, tell: (line: string) => void): void {
  tell(speaks.word('usage'));
  for (const { usage } of COMMANDS.values()) tell(`  fangxing ${usage}`);
  tell(`  ${speaks.word('commonOptions')}`);
}
