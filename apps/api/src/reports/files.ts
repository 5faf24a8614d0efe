import { createHash } from 'node:crypto';
import type { ReportFile } from '@concord/contract';
import { type ReportTable, reportDifference } from '@concord/core';
import type { Piece } from '../http/file-reply.ts';
import { workbookOf, workbookType } from '../records/workbook/workbook.ts';
import { type About, aboutSheet } from './about-sheet.ts';
import { csvOfTable } from './csv.ts';
import { differenceSheet } from './difference-sheet.ts';
import { tableSheet } from './table-sheet.ts';

/** As much of a report as its files are made from. */
export type Written = About & { tables: readonly ReportTable[] };

/** A report as a workbook. */
export const workbookOfReport = (report: Written): AsyncGenerator<Uint8Array> =>
  workbookOf([aboutSheet(report), ...report.tables.map(tableSheet)]);

/** What a report says otherwise than another one, as a workbook. */
export const workbookOfDifference = (was: Written, is: Written): AsyncGenerator<Uint8Array> =>
  workbookOf([aboutSheet(is, was), ...reportDifference(was.tables, is.tables).map(differenceSheet)]);

/** The name of a file: what it holds, and the day. */
export const fileName = ({ from, until, on }: Written, more: string): string =>
  `report-${from}-${until}-as-of-${on}-${more}`;

/** A CSV file as a stream. */
export async function* csvStream(table: ReportTable): AsyncGenerator<string> {
  yield* csvOfTable(table);
}

async function digestOf(pieces: AsyncIterable<Piece>): Promise<Pick<ReportFile, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += Buffer.byteLength(piece);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Every file of a report with its size and its SHA-256. */
export async function filesOf(report: Written): Promise<ReportFile[]> {
  const workbook = { name: fileName(report, 'all.xlsx'), table: null, type: workbookType };
  const files: ReportFile[] = [{ ...workbook, ...(await digestOf(workbookOfReport(report))) }];
  for (const table of report.tables) {
    const csv = { name: fileName(report, `${table.id}.csv`), table: table.id, type: 'text/csv' };
    files.push({ ...csv, ...(await digestOf(csvStream(table))) });
  }
  return files;
}
