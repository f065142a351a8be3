import type { ServerResponse } from 'node:http';
import type { DistantPlanner } from '../../planner/host/host-link.ts';
import { sendFile } from './send-file.ts';

/** Sends the zip of a batch that the workspace made; `name` is its id with `.zip`. */
export async function sendBatch(planner: DistantPlanner, name: string, response: ServerResponse): Promise<void> {
  const listed = await planner.ask('batches:list', {});
  const { batches } = listed.ok ? listed.value : { batches: [] };
  await sendFile(batches.find(({ id }) => `${id}.zip` === name)?.zip, name, response);
}
