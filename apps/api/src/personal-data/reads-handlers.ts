import type { PersonalDataRead } from '@concord/contract';
import { scopeOfGroup, undisclosed } from '@concord/core';
import { file, type Handlers, ok } from '../http/handler.ts';
import { audit } from '../identity/audit.ts';
import { csvLine } from '../records/csv.ts';
import { listReads, readBatches } from './reads-store.ts';

const columns = [
  ...(['time', 'exported', 'reader', 'readerName', 'personId', 'kind', 'office', 'partnerCode'] as const),
  ...(['partner', 'designation', 'operation', 'purpose', 'address'] as const),
];

/** The footnote of a partner's name goes with it (BR17). */
const flat = ({ person, exported, ...read }: PersonalDataRead, offices: boolean) => ({
  ...read,
  exported: exported ? 'yes' : 'no',
  kind: person?.kind ?? null,
  office: offices ? (person?.office ?? null) : undisclosed,
  partnerCode: person?.partner.code ?? null,
  partner: person?.partner.name ?? null,
  designation: person?.partner.designation ?? null,
});

/** How offices are called is not for every reader of the trail. */
async function* csv(batches: AsyncIterable<PersonalDataRead[]>, offices: boolean): AsyncGenerator<string> {
  yield csvLine([...columns]);
  for await (const reads of batches)
    yield reads
      .map((read) => flat(read, offices))
      .map((read) => csvLine(columns.map((name) => read[name])))
      .join('');
}

export const readsHandlers = {
  listPersonalDataReads: async ({ db, query }) => ok(await listReads(db, query)),

  exportPersonalDataReads: async ({ db, query, principal, caller, today }) => {
    await audit(db, { kind: 'exported', actor: principal, subject: 'personal-data-reads', ...caller });
    const offices = principal.scopes.includes(scopeOfGroup.partner);
    return file(`concord-personal-data-reads-${today}.csv`, csv(readBatches(db, query), offices));
  },
} satisfies Partial<Handlers>;
