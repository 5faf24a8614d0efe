const plain = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/**
 * Whether a follow-up is somebody's own. Its owner is free text, so it is theirs if it says their name, their e-mail
 * address or a name they claim, whatever its case and accents; nothing is guessed from parts of names.
 */
export function isOwn(owner: string | null, names: readonly string[]): boolean {
  return owner !== null && names.some((name) => plain(name) === plain(owner));
}
