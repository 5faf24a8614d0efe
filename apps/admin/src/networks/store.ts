import { certainlyHolds, firstDay, lastDay } from '@concord/core';
import { computed } from 'vue';
import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { useDay } from '../session/day.ts';
import { useLoad } from '../session/load.ts';
import { cursorOf } from '../ui/use-list-query.ts';

export type Network = Schema<'Network'>;
export type Member = Schema<'NetworkMember'>;
export interface ReadNetwork {
  record: Network;
  etag: string;
}
type Saved = { data: Network; etag: string | null };

/** One network, as it stands and as every change to its members leaves it. */
export function useNetwork(code: () => string) {
  const day = useDay();
  const load = useLoad(
    () => [code(), day.params],
    async (signal): Promise<ReadNetwork> => {
      const { data: record, etag } = await api.getNetwork({ code: code(), ...day.params }, { signal });
      return { record, etag: etag ?? '' };
    },
  );
  function show({ data: record, etag }: Saved): void {
    load.data.value = { record, etag: etag ?? '' };
  }
  // What is shown belongs to this address.
  const read = computed(() => (load.data.value?.record.code === code() ? load.data.value : null));
  return { ...load, read, show };
}

export type Standing = 'member' | 'perhaps' | 'past' | 'ahead';

/** Whether a country is a member on a day, as far as the dates tell. */
export function standingOn(member: Pick<Member, 'from' | 'until' | 'knownBy'>, day: string): Standing {
  if (certainlyHolds(member, day)) return 'member';
  if (member.until !== null && lastDay(member.until) < day) return 'past';
  return member.from !== null && firstDay(member.from) > day ? 'ahead' : 'perhaps';
}

const mostPages = 10;

/** The activities of a network, the latest first; of very many only the latest two thousand. */
export async function activitiesOf(code: string, params: object, signal: AbortSignal) {
  const items: Schema<'Activity'>[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const asked = {
      ...params,
      partnerCode: [code],
      sort: '-from',
      limit: 200,
      ...(cursor ? { cursor } : {}),
    };
    const { data } = await api.listActivities(asked, { signal });
    items.push(...data.items);
    cursor = cursorOf(data.links);
    if (cursor === null) break;
  }
  return { items, whole: cursor === null };
}
