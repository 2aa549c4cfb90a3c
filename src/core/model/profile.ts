/** Followers and following, read at one moment. Unknown is absent, never 0. */
export interface ProfileSnapshot {
  readonly handle: string;
  readonly followers: number;
  readonly following: number;
  /** How far the true counts may lie from these; 0 for exact ones. */
  readonly followersUncertainty: number;
  readonly followingUncertainty: number;
  readonly takenAt: number;
}
