/** A pointer into a source: which document, where in it, and the words if they were noted. */
export interface Citation {
  source: string;
  locator: string | null;
  quote: string | null;
}
