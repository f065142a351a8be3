import type { CallName } from '../api.ts';

/** Every call of the contract; a missing one does not compile. */
const CALLS: Readonly<Record<CallName, true>> = {
  'workspace:read': true,
  'preferences:save': true,
  'demo:open': true,
  'demo:remove': true,
  'history:read': true,
  'history:undo': true,
  'history:redo': true,
  'job:cancel': true,
  'posts:outline': true,
  'posts:rules': true,
  'posts:page': true,
  'posts:open': true,
  'posts:around': true,
  'posts:save': true,
  'posts:create': true,
  'posts:waive': true,
  'posts:unwaive': true,
  'posts:deliver': true,
  'posts:stops': true,
  'posts:write-stops': true,
  'posts:out-of-step': true,
  'posts:delete': true,
  'posts:refresh': true,
  'posts:check': true,
  'media:add': true,
  'ledger:read': true,
  'ledger:use': true,
  'ledger:save': true,
  'ledger:delete': true,
  'ledger:history': true,
  'plan:import': true,
  'plan:write': true,
  'sheet:look': true,
  'sheet:preview': true,
  'sheet:import': true,
  'sheet:checkup': true,
  'obstacles:rank': true,
  'rules:explain': true,
  'batches:preview': true,
  'batches:export': true,
  'batches:list': true,
  'batches:return': true,
  'batches:waiting': true,
  'batches:verify': true,
};

/** True for the name of a call. */
export const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(CALLS, name);

export const CALL_NAMES: readonly CallName[] = Object.keys(CALLS).filter(isCallName);
