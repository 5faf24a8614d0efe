import autocannon from 'autocannon';
import { withKey } from './key.ts';

/** Requests a second; throws when any is not answered with success. */
export async function rate(url: string, load: { connections: number; seconds: number }): Promise<number> {
  const result = await autocannon({
    url,
    headers: withKey,
    connections: load.connections,
    duration: load.seconds,
  });
  if (result.non2xx || result.errors)
    throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} failed`);
  return result.requests.average;
}

export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
