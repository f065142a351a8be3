import { z } from 'zod';

/** What an id may look like in a plan.json; unique within its list. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

const id = () => z.string().regex(ID_PATTERN, { error: 'id' });

export const clientId = id().brand<'ClientId'>();
export const accountId = id().brand<'AccountId'>();
export const siteId = id().brand<'SiteId'>();
export const applicationId = id().brand<'ApplicationId'>();
export const campaignId = id().brand<'CampaignId'>();
export const postId = id().brand<'PostId'>();

export type ClientId = z.infer<typeof clientId>;
export type AccountId = z.infer<typeof accountId>;
export type SiteId = z.infer<typeof siteId>;
export type ApplicationId = z.infer<typeof applicationId>;
export type CampaignId = z.infer<typeof campaignId>;
export type PostId = z.infer<typeof postId>;
