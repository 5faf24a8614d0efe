import type { Report } from '@concord/contract';
import { footnotesOf, insist, reportCan, reportDay, reportDifference } from '@concord/core';
import type { Kysely } from 'kysely';
import { v7 } from 'uuid';
import { NotFound } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';
import { created, file, gone, type Handlers, ok } from '../http/handler.ts';
import {
  csvStream,
  fileName,
  filesOf,
  type Written,
  workbookOfDifference,
  workbookOfReport,
} from './files.ts';
import { makeReport } from './making.ts';
import { presentMoment } from './moment.ts';
import { claimReport, insertReport, type Kept, listReports, reportById, setDeleted } from './store.ts';
import { verificationOf } from './verification.ts';

const written = ({ content, files: _, ...entry }: Kept): Written => ({ ...entry, ...content });

/** A report as the API shows it. */
async function shown(db: Kysely<Database>, id: string): Promise<Report> {
  const { content, ...entry } = await reportById(db, id);
  const cells = content.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return { ...entry, ...content, footnotes: footnotesOf(cells) };
}

export const reportHandlers = {
  listReports: async ({ db, query }) => ok(await listReports(db, query)),

  getReport: async ({ db, path }) => ok(await shown(db, path.id)),

  createReport: async ({ db, body, today, principal }) => {
    const { name, from, until, note = null } = body;
    const on = body.on ?? reportDay(until, today);
    insist(reportCan.create({ from, until, on }, { today }));
    const moment = body.knownAt
      ? { at: new Date(body.knownAt).toISOString(), settled: false }
      : await presentMoment(db);
    const asked = { from, until, on, strategyCode: body.strategyCode ?? null };
    const { content, strategyCode, settled } = await makeReport(db, asked, moment.at);
    const about = { name: name.trim(), from, until, on, knownAt: moment.at, strategyCode };
    const id = v7();
    await insertReport(
      db,
      {
        id,
        ...about,
        settled: settled || moment.settled,
        note,
        madeBy: principal.name,
        changedBy: principal.name,
      },
      { content, files: await filesOf({ ...about, ...content }) },
    );
    return created(await shown(db, id), `/reports/${id}`);
  },

  deleteReport: async ({ db, path, version, principal }) => {
    await claimReport(db, path.id, { deleted: false, version });
    await setDeleted(db, path.id, { deleted: true, by: principal.name });
    return gone;
  },

  restoreReport: async ({ db, path, principal }) => {
    await claimReport(db, path.id, { deleted: true, version: null });
    await setDeleted(db, path.id, { deleted: false, by: principal.name });
    return ok(await shown(db, path.id));
  },

  exportReportWorkbook: async ({ db, path, query }) => {
    const is = written(await reportById(db, path.id));
    if (query.than === undefined) return file(fileName(is, 'all.xlsx'), workbookOfReport(is));
    const was = written(await reportById(db, query.than));
    return file(fileName(is, 'difference.xlsx'), workbookOfDifference(was, is));
  },

  exportReportTable: async ({ db, path }) => {
    const report = written(await reportById(db, path.id));
    const table = report.tables.find(({ id }) => id === path.tableId);
    if (!table) throw new NotFound('table', path.tableId);
    return file(fileName(report, `${table.id}.csv`), csvStream(table));
  },

  getReportDifference: async ({ db, path, query }) => {
    const [was, is] = [await reportById(db, query.than), await reportById(db, path.id)];
    const tables = reportDifference(was.content.tables, is.content.tables);
    const cells = tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.flatMap((one) => [one.was, one.is])),
    );
    return ok({ was: entryOf(was), is: entryOf(is), footnotes: footnotesOf(cells), tables });
  },

  getReportVerification: async ({ db, path }) => ok(await verificationOf(db, await reportById(db, path.id))),
} satisfies Partial<Handlers>;

const entryOf = ({ content: _, files: __, ...entry }: Kept) => entry;
