import type { Client } from '@concord/client';
import type { ChangeEvent } from '@concord/contract';
import { expect } from 'vitest';
import { apply, type Copy } from './copy.ts';

/**
 * Reads the feed from a cursor until nothing waits, and applies it to a copy. Every change must be the very next version
 * of its record, and a part's must come after its record's.
 */
export async function catchUp(
  api: Client,
  from: string,
  copy: Copy,
): Promise<{ cursor: string; events: ChangeEvent[] }> {
  const events: ChangeEvent[] = [];
  for (let cursor = from; ; ) {
    const { data } = await api.listChanges({ cursor, limit: 100 });
    for (const event of data.items) {
      const { version, partOf } = event.data;
      expect(version).toBe((apply(copy, event)?.version ?? 0) + 1);
      if (partOf) expect(copy.has(`${partOf.recordType}/${partOf.id}`)).toBe(true);
    }
    events.push(...data.items);
    ({ cursor } = data);
    if (data.links.next === null) return { cursor, events };
  }
}
