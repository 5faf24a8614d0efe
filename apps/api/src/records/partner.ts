import type { Names, NamesDraft, PartnerKind } from '@concord/contract';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';

/** Partners of any kind (alias `p`). */
export const partners = (db: Kysely<Database>) => db.selectFrom('partner as p');

/** The fields every kind of partner shows, for json_build_object; `p` is the table's alias. */
export const partnerFields = sql`${recordFields('p')}, 'kind', p.kind, 'code', p.code, 'name', p.name,
  'officialName', p.official_name, 'names', json_build_object('fr', p.names ->> 'fr'),
  'designation', p.designation, 'regions', p.regions, 'acronym', p.acronym, 'nameVariants', p.name_variants`;

/** A partner as the API shows it, whatever its kind. */
export const partnerJson: RawBuilder<unknown> = sql`json_build_object(${partnerFields},
  'iso2', p.iso2, 'codeStatus', p.code_status, 'delegation', p.delegation, 'missions', p.missions)`;

/** All the names a partner is found by, in one text. */
export const partnerWords: RawBuilder<string> = sql`concat_ws(' ', p.name, p.official_name, p.acronym, p.code,
  p.names ->> 'fr', (select string_agg(v ->> 'name', ' ') from jsonb_array_elements(p.name_variants) v))`;

/** Where partners of a kind are changed, below /v1. */
export const addressOf: Record<PartnerKind, string> = {
  country: '/partners',
  network: '/networks',
  'international-organisation': '/international-organisations',
};

/** A name in another language that is not recorded takes no place in the row. */
export const storedNames = ({ fr }: NamesDraft): { fr?: string } => (typeof fr === 'string' ? { fr } : {});

/** What a request or the register says of other languages; a removed name is one that is not recorded. */
export const shownNames = (names: NamesDraft | undefined): Names => ({ fr: names?.fr ?? null });
