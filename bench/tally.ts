/** Hits, false alarms and misses. */
export class Tally {
  hits = 0;
  alarms = 0;
  misses = 0;
  /** Hits whose words are exactly those labelled. */
  exact = 0;

  get precision(): number {
    return this.hits / Math.max(1, this.hits + this.alarms);
  }

  get recall(): number {
    return this.hits / Math.max(1, this.hits + this.misses);
  }

  get f1(): number {
    return (2 * this.hits) / Math.max(1, 2 * this.hits + this.alarms + this.misses);
  }

  /** Counts one thing that was wanted, or found, or both. */
  count(wanted: boolean, found: boolean): void {
    if (wanted && found) this.hits++;
    else if (wanted) this.misses++;
    else if (found) this.alarms++;
  }

  add(other: Tally): void {
    this.hits += other.hits;
    this.alarms += other.alarms;
    this.misses += other.misses;
    this.exact += other.exact;
  }
}

/** How often something was right. */
export interface Right {
  right: number;
  of: number;
}
