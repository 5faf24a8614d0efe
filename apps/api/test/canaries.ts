import type { Client } from '@concord/client';

/** Every change the feed tells, from its beginning. */
export async function readAllChanges(api: Client): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let cursor: string | undefined; ; ) {
    const { data } = await api.listChanges({ limit: 200, ...(cursor && { cursor }) });
    found.push(...data.items);
    if (data.items.length === 0 || data.cursor === cursor) return found;
    cursor = data.cursor;
  }
}
