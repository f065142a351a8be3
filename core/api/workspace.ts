// What the calls about the workspace itself take and give.
import type { Instant } from '../domain/instant.ts';
import type { Verdict } from '../domain/finding.ts';
import type { Language } from '../messages/phrase.ts';
import type { Turned } from './posts.ts';

/** How a person wants the window; kept in the workspace. Absent: as the system says. */
export interface Preferences {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  /** The name under which actions are recorded; absent: the system's user name. */
  readonly operator?: string;
}

/** One step that can be undone or done again. */
export interface HistoryStep {
  /** The kind of the change in the log, as in `application:record`. */
  readonly kind: string;
  readonly at: Instant;
  readonly operator: string;
  /** How many objects it touched. */
  readonly objects: number;
}

export interface History {
  readonly undo?: HistoryStep;
  readonly redo?: HistoryStep;
}

/** The state of the workspace in short. */
export interface WorkspaceInBrief {
  readonly folder: string;
  /** True for the demo workspace, which can be removed whole. */
  readonly demo: boolean;
  readonly now: Instant;
  /** True where `now` was set by hand and stands still. */
  readonly clockStands: boolean;
  readonly posts: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly unjudged: number;
  readonly clients: number;
  readonly preferences: Preferences;
  /** The operator in force. */
  readonly operator: string;
  readonly history: History;
  /** The first 12 hex digits over rules, parameters and lists. */
  readonly ruleSet: string;
}

/** What undoing or doing again came to. */
export interface Undone {
  readonly step: HistoryStep;
  readonly turned: Turned;
  readonly history: History;
}
