import { strFromU8, unzipSync } from 'fflate';

/** What an answer says; of a workbook what its sheets say, which nobody could read in its packed bytes. */
export async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.includes('spreadsheetml')) return response.text();
  const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
}
