import { type RawBuilder, sql } from 'kysely';
import { partnerRef, recordFields } from '../database/fragments.ts';
import { periodFields } from './period.ts';

/** A member (alias `m`) with its country (`c`), as the network shows it. */
export const networkMemberJson: RawBuilder<unknown> = sql`json_build_object(${recordFields('m')},
  'partnerCode', c.code, 'partner', ${partnerRef('c')}, ${periodFields('m')})`;

/** The members of the network with alias `p`, by name. */
export const membersJson: RawBuilder<unknown> = sql`(
  select coalesce(json_agg(${networkMemberJson} order by fold(c.name) collate "C", m.effective_from, m.id), '[]')
  from network_member m join partner c on c.id = m.partner_id where m.network_id = p.id)`;

/** The networks that the country with alias `p` belongs to or did, by name. */
export const membershipsJson: RawBuilder<unknown> = sql`(
  select coalesce(json_agg(json_build_object('id', m.id, 'version', m.version, 'network', ${partnerRef('w')},
    ${periodFields('m')}, 'citations', m.citations) order by fold(w.name) collate "C", m.effective_from, m.id), '[]')
  from network_member m join partner w on w.id = m.network_id where m.partner_id = p.id)`;
