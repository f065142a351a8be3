import type { ToldFinding } from '../../../core/api/posts.ts';
import { withoutHidden } from '../../../core/domain/hidden-characters.ts';
import { withFullWidth } from '../../../core/domain/mixed-width.ts';
import type { PostForm } from '../../../core/plan/post-form.ts';
import { addressOf } from '../../place.ts';
import type { Say } from '../../words/say.ts';
import type { WORDS } from './words.ts';

/** What a button does: changes the form, goes to the day, to what the client said, to another place, selects a stretch of the text, or says that it was changed at Weibo too. */
export type Way =
  | { readonly kind: 'type'; readonly changes: (form: PostForm) => Partial<PostForm> }
  | { readonly kind: 'day' }
  | { readonly kind: 'approval' }
  | { readonly kind: 'synced' }
  | { readonly kind: 'go'; readonly address: string }
  | { readonly kind: 'select'; readonly start: number; readonly end: number | undefined };

/** One way out of a finding. */
export interface WayOut {
  readonly text: string;
  readonly way: Way;
}

/** The ways out of a finding that can be gone from here, the best first. */
export function waysOut({ fix, span, field }: ToldFinding, say: Say<typeof WORDS>): WayOut[] {
  const ways: WayOut[] = [];
  const value = (key: string) => (fix?.[key] === undefined ? undefined : String(fix[key]));
  switch (fix?.kind ?? '') {
    case 'insert-space': {
      const at = Number(fix?.['at']);
      const changes = ({ text }: PostForm) => ({ text: `${text.slice(0, at)} ${text.slice(at)}` });
      ways.push({ text: say('addSpace'), way: { kind: 'type', changes } });
      break;
    }
    case 'clean-text':
    case 'even-width': {
      const isCleaning = fix?.kind === 'clean-text';
      const clean = isCleaning ? withoutHidden : withFullWidth;
      // What was typed since the text was read is cleaned with it.
      const changes = ({ text, firstComment }: PostForm) =>
        value('field') === 'firstComment' ? { firstComment: clean(firstComment) } : { text: clean(text) };
      ways.push({ text: say(isCleaning ? 'cleanText' : 'evenWidth'), way: { kind: 'type', changes } });
      break;
    }
    case 'set-time':
    case 'move-date':
      ways.push({ text: say('setTime'), way: { kind: 'day' } });
      break;
    case 'ask-approval':
      ways.push({ text: say('approval'), way: { kind: 'approval' } });
      break;
    case 'mark-synced':
      ways.push({ text: say('synced'), way: { kind: 'synced' } });
      break;
    case 'change-placement':
      ways.push({ text: say('makeAd'), way: { kind: 'type', changes: () => ({ placement: 'ad' }) } });
      break;
    case 'declare': {
      const declared = value('value') ?? '';
      const changes = ({ declarations }: PostForm) => ({ declarations: [...new Set([...declarations, declared])] });
      ways.push({
        text: say(declared === 'ai-generated' ? 'declareAi' : 'declareSentence'),
        way: { kind: 'type', changes },
      });
      break;
    }
    case 'start-application': {
      const address = addressOf('whitelist', { host: value('host'), account: value('accountId') });
      ways.push({ text: say('apply'), way: { kind: 'go', address } });
      break;
    }
    case 'record-verification':
    case 'record-capability': {
      const isVerification = fix?.kind === 'record-verification';
      const part = isVerification ? 'verification' : value('capability');
      const address = addressOf('clients', { account: value('accountId'), part });
      ways.push({ text: say(isVerification ? 'verification' : 'capability'), way: { kind: 'go', address } });
      break;
    }
    case 'edit-client':
      ways.push({
        text: say('clientRecord'),
        way: { kind: 'go', address: addressOf('clients', { client: value('clientId') }) },
      });
      break;
    case 'edit-account':
      ways.push({
        text: say('accountRecord'),
        way: { kind: 'go', address: addressOf('clients', { account: value('accountId') }) },
      });
      break;
    case 'submit-application':
    case 'record-decision':
    case 'renew-application':
    case 'record-scope':
    case 'record-reach': {
      const address = addressOf('whitelist', { application: value('applicationId') });
      ways.push({ text: say('application'), way: { kind: 'go', address } });
    }
  }
  if (field === 'text') {
    const way = { kind: 'select', start: span?.start ?? 0, end: span?.end } as const;
    ways.push({ text: say(span === undefined ? 'edit' : 'show'), way });
  }
  return ways;
}
