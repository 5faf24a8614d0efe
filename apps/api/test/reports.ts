import { createHash } from 'node:crypto';
import type { WholeClient } from '@concord/client';
import type { Report } from '@concord/contract';

export const year = { name: 'Annual report 2026', from: '2026-01-01', until: '2026-12-31' };

/** Makes reports of 2026 unless told otherwise, and reads their files. */
export function reportsOf(api: WholeClient) {
  const make = async (
    body: Partial<Parameters<WholeClient['createReport']>[0]['body']> = {},
  ): Promise<Report> => (await api.createReport({ body: { ...year, ...body } })).data;
  const bytesOf = async (id: string) =>
    Buffer.from(await (await api.exportReportWorkbook({ id })).data.arrayBuffer());
  const allBytes = async ({ id, tables }: Report) => [
    await bytesOf(id),
    ...(await Promise.all(
      tables.map(async (table) => Buffer.from((await api.exportReportTable({ id, tableId: table.id })).data)),
    )),
  ];
  return { make, bytesOf, allBytes };
}

export function tableOf({ tables }: Pick<Report, 'tables'>, id: string) {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

/** A cell by the keys of its row and its column. */
export function cell(report: Report, id: string, row: string, column: string) {
  const { columns, rows } = tableOf(report, id);
  return rows.find(({ key }) => key === row)?.cells[columns.findIndex(({ key }) => key === column)];
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
