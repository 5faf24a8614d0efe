import type { Formats } from '../session/formats.ts';

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** 1,536 as “1.5 KB”: three figures are enough to judge by. */
export function bytesText(bytes: number, formats: Formats): string {
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), units.length - 1);
  const value = bytes / 1024 ** step;
  return `${formats.number(Number(value.toPrecision(3)))} ${units[step]}`;
}

/** How long a run took, in milliseconds; null while it runs. */
export const tookOf = ({ startedAt, endedAt }: { startedAt: string | null; endedAt: string | null }) =>
  startedAt && endedAt ? Date.parse(endedAt) - Date.parse(startedAt) : null;
