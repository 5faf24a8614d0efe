/** Where a revision stands: its record and its number among the record's revisions. */
export type Place = { table: string; id: string; version: number };

/** What does not fit. `seq` names a revision, `seal` the seal that covers it; hashes are hexadecimal. */
export type Finding =
  /** The content is not what was sealed, or not what its own hash says. `sealed` is null before it is sealed. */
  | { kind: 'edited'; seq: string; seal: number | null; hash: string; sealed: string | null }
  /** The content is as sealed; only the link to the revision before was made anew, to hide another change. */
  | { kind: 'relinked'; seq: string; seal: number | null }
  | { kind: 'inserted'; seq: string; seal: number; hash: string }
  | { kind: 'deleted'; seq: string; seal: number; hash: string; record: Place | null }
  /** Two revisions changed places. */
  | { kind: 'swapped'; seq: string; with: string }
  /** Sealed as revision `from`, or at another time, it stands elsewhere now. */
  | { kind: 'moved'; seq: string; from: string; seal: number }
  /** Revisions of a record that are not there, before this one. */
  | { kind: 'gap'; seq: string; from: number; to: number }
  /** The revision before is not the one that this one follows upon. */
  | { kind: 'unlinked'; seq: string }
  | { kind: 'personal'; seq: string; field: string }
  /** The record on the register is not what its last revision says. */
  | { kind: 'present'; table: string; id: string; how: 'changed' | 'added' | 'removed'; fields: string[] }
  /** The trigger that writes history is off. */
  | { kind: 'unguarded'; table: string }
  | { kind: 'seal-edited'; number: number }
  | { kind: 'seal-missing'; number: number }
  /** The seal's list of revisions was edited; the revisions themselves fit its root. */
  | { kind: 'seal-list'; number: number }
  /** Neither its revisions nor its list of them fit the root. */
  | { kind: 'seal-root'; number: number }
  /** Another seal than the one given stands here: all since `after` was rewritten, and by `until` it shows. */
  | { kind: 'seals-rewritten'; given: number; after: number; until: number }
  /** The register ends before the seal given. */
  | { kind: 'seals-cut'; given: number; last: number };

/** Findings are kept up to so many; the rest is counted. */
const most = 1000;

export class Findings {
  readonly kept: Finding[] = [];
  total = 0;

  add(finding: Finding): void {
    this.total += 1;
    if (this.kept.length < most) this.kept.push(finding);
  }
}
