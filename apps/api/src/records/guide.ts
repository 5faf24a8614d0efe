import { type Kysely, type RawBuilder, sql } from 'kysely';
import { recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';

/** Guides for contact points (alias `g`). */
export const guides = (db: Kysely<Database>) => db.selectFrom('guide as g');

/** A guide as the API shows it. */
export const guideJson: RawBuilder<unknown> = sql`json_build_object(${recordFields('g')}, 'title', g.title,
  'publishedOn', g.published_on, 'language', g.language, 'link', g.link, 'translations', g.translations)`;
