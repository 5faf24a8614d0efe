import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Unverifiable } from './session.ts';

/** A seal kept outside the database: what it was when it was taken. */
export type GivenSeal = { number: number; hash: string };

const isSeal = (value: unknown): value is GivenSeal => {
  const { number, hash } = (value ?? {}) as Partial<GivenSeal>;
  return Number.isInteger(number) && (number as number) > 0 && /^[0-9a-f]{64}$/.test(hash ?? '');
};

/**
 * Seals named on the command line: `--seal file.json` as downloaded, or `--seal number:hash` as printed; several are
 * better than one. Throws `Unverifiable` for what is no seal.
 */
export function readArguments(args: string[]): GivenSeal[][] {
  const { values } = parse(args.filter((word) => word !== '--'));
  return (values.seal ?? []).map(readSeal);
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { seal: { type: 'string', multiple: true } } });
  } catch (error) {
    throw new Unverifiable(`${(error as Error).message}. Say --seal file.json, or --seal number:hash.`);
  }
}

/** The seal, and those before it that its file remembers, in their order. */
function readSeal(word: string): GivenSeal[] {
  const written = /^(\d{1,9}):([0-9a-f]{64})$/i.exec(word);
  if (written) return [{ number: Number(written[1]), hash: (written[2] as string).toLowerCase() }];
  const seal = readJson(word) as { number?: number; previousHash?: unknown; landmarks?: unknown } | null;
  const landmarks: unknown[] = Array.isArray(seal?.landmarks) ? seal.landmarks : [];
  const before = seal?.previousHash ? [{ number: Number(seal.number) - 1, hash: seal.previousHash }] : [];
  const all = [...landmarks, ...before, seal];
  if (!all.every(isSeal)) throw new Unverifiable(`${word} is not a seal as Concord writes it.`);
  return all.map(({ number, hash }) => ({ number, hash })).sort((a, b) => a.number - b.number);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Unverifiable(`the seal ${file} cannot be read: ${(error as Error).message}`);
  }
}
