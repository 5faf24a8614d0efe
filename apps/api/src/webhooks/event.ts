import type { ChangeEvent } from '@concord/contract';

/** A record that stands alone, as the last revision left it. */
export type Root = { code: string | null; kind: string | null; gone: boolean };

/** What is sent of a change: that it happened and where to read it. Neither the record nor anything personal. */
export function thinEvent(event: ChangeEvent, root: Root): object {
  const { recordType, id, version, partOf } = event.data;
  const link = root.gone ? null : linkTo(partOf ?? { recordType, id }, root);
  return { ...event, data: { recordType, id, version, partOf, link } };
}

/** What a receiver must answer with 2xx before it is sent anything else. */
export function pingEvent(id: string, webhookId: string, at: string): object {
  return {
    specversion: '1.0',
    id,
    source: `/v1/webhooks/${webhookId}`,
    type: pingType,
    subject: `webhook/${webhookId}`,
    time: at,
  };
}

export const pingType = 'webhook.ping';
export const pingLane = 'ping';

/** The record whose changes must come in order: a part belongs to the record it is a part of. */
export function laneOf({ data }: ChangeEvent): string {
  const { recordType, id } = data.partOf ?? data;
  return `${recordType}/${id}`;
}

/** Where the record is read, below this API's own origin. */
function linkTo({ recordType, id }: { recordType: string; id: string }, { code, kind }: Root): string {
  const collection = kind !== null && recordType === 'partner' && kind !== 'country' ? kind : recordType;
  return `/v1/${elsewhere[recordType]?.(id) ?? `${plural(collection)}/${code ?? id}`}`;
}

const plural = (noun: string) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);

/** What is not read below the plural of its type. */
const elsewhere: Record<string, (id: string) => string> = {
  'attention-acceptance': (id) => `attention/acceptances/${id}`,
  'attention-settings': () => 'attention/settings',
};
