/** Followers and following at one time. Unknown is absent, never 0. */
export interface ProfileSnapshot {
  readonly handle: string;
  readonly followers: number;
  readonly following: number;
  /** How far the true counts may differ; 0 for exact ones. */
  readonly followersUncertainty: number;
  readonly followingUncertainty: number;
  readonly takenAt: number;
}
