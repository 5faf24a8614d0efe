import type pg from 'pg';

/**
 * The change feed reads in the order of transaction ids. A dump restored into a younger server brings ids from its
 * future; then a new epoch begins, so that cursors of the old one stay below everything new.
 */
export async function followTransactionIds(client: pg.Client): Promise<void> {
  await client.query(`
    insert into revision_epoch (epoch)
    select max(epoch) + 1 from revision_epoch
    having exists (
      select from revision
      where epoch = (select max(epoch) from revision_epoch) and xid >= pg_snapshot_xmax(pg_current_snapshot()))`);
}
