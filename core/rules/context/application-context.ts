import type { Account } from '../../domain/account.ts';
import type { Application } from '../../domain/application.ts';
import type { Client } from '../../domain/client.ts';
import type { Day } from '../../domain/day.ts';
import type { Site } from '../../domain/site.ts';

/** All that a rule may ask about one application, as of today. */
export interface ApplicationContext {
  readonly today: Day;
  readonly application: Application;
  readonly site: Site;
  readonly applicant: Account;
  readonly client: Client;
}
