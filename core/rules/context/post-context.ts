import type { Account } from '../../domain/account.ts';
import type { Campaign } from '../../domain/campaign.ts';
import type { Client } from '../../domain/client.ts';
import type { Instant } from '../../domain/instant.ts';
import type { AgencyLists } from '../../facts/agency-lists.ts';
import type { AccountId, PostId } from '../../ids.ts';
import type { Site } from '../../domain/site.ts';
import type { OtherWord } from './brand-words.ts';
import type { LandingPage } from './landing-pages.ts';
import type { OwnWords } from './own-words.ts';
import type { PostLink } from './post-links.ts';
import type { Run } from './run.ts';
import type { FoundWords } from './words.ts';

/** Another post of the same account that is near in time. */
export interface Neighbour {
  readonly id: PostId;
  readonly scheduledAt: Instant;
  readonly promotes?: PostId;
}

/** Another post of the same client with the very same text. */
export interface Twin {
  readonly id: PostId;
  readonly accountId: AccountId;
  readonly scheduledAt: Instant;
  /** The nickname of its account, where that is another one than the post's. */
  readonly sister?: string;
}

/** All that a rule may ask about one post, as of the time at which it is published. */
export interface PostContext {
  readonly now: Instant;
  readonly run: Run;
  readonly account: Account;
  readonly client: Client;
  readonly campaign: Campaign | undefined;
  /** The sites of the post's client, by id. */
  readonly sites: readonly Site[];
  readonly links: readonly PostLink[];
  /** The web pages that an ad leads to, each once; none of an organic post. */
  readonly landingPages: readonly LandingPage[];
  /** The words of `core/facts/word-groups.ts` in its text and first comment. */
  readonly words: FoundWords;
  /** The words that the client's card and the agency's list hold, and the shipped ones that the agency switched off. */
  readonly ownWords: OwnWords;
  /** Names and topics of other clients, as the text and the first comment hold them. */
  readonly otherWords: readonly OtherWord[];
  /** Posts of the account within the collision window, in order of time; none on a day marked as dense. */
  readonly neighbours: readonly Neighbour[];
  /** The last post before it on its account with the same text; and those that sister accounts carry in the same minute. */
  readonly twins: readonly Twin[];
  /** With its present content the post was exported or marked as scheduled or published; or it was withdrawn. */
  readonly handedOver: boolean;
  /** It is marked as scheduled with another text than it has. */
  readonly outOfStep: boolean;
  /** What the client said of it, it said of another content than it has. */
  readonly changedSinceAnswer: boolean;
  /** The digests that its media name and that the workspace does not hold. */
  readonly missingMedia: readonly string[];
  /** The agency's own entries; of the lists of days only what slice.ts counts as read. */
  readonly lists: AgencyLists;
}
